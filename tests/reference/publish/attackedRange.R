# Bounds of hidden cells given rounded public sums, by lpSolve (Debian r-cran-lpsolve), for tests/reference/publish.
# Rscript tests/reference/publish/attackedRange.R > tests/reference/publish/attackedRange.json
library(lpSolve)
library(jsonlite)
set.seed(20261123)
systems <- lapply(1:40, function(n) {
  k <- sample(4:12, 1)
  truth <- sample(0:60, k, replace = TRUE)
  rows <- lapply(1:sample(2:7, 1), function(i) sort(sample(k, sample(2:k, 1))))
  rows <- c(list(1:k), rows)
  slack <- sample(c(0, 0.5, 5), length(rows), replace = TRUE)
  sums <- sapply(rows, function(r) sum(truth[r]))
  own <- sample(k, 1) # what an organisation knows of one unknown: half of it is its own
  at_least <- replace(rep(0, k), own, floor(truth[own] / 2))
  target <- sort(sample(k, sample(1:3, 1)))
  a <- t(sapply(rows, function(r) as.numeric(seq_len(k) %in% r)))
  con <- rbind(a, a, diag(k))
  dir <- c(rep(">=", length(rows)), rep("<=", length(rows)), rep(">=", k))
  rhs <- c(sums - slack, sums + slack, at_least)
  objective <- as.numeric(seq_len(k) %in% target)
  low <- lp("min", objective, con, dir, rhs)
  high <- lp("max", objective, con, dir, rhs)
  stopifnot(low$status == 0, high$status == 0)
  list(
    sums = lapply(seq_along(rows), function(i) list(
      unknowns = I(rows[[i]] - 1), low = sums[i] - slack[i], high = sums[i] + slack[i])),
    truth = I(truth), atLeast = I(at_least), targets = I(target - 1), low = low$objval, high = high$objval)
})

# One as large as years of releases make it: 420 unknowns in rows and columns of a table over six releases, which others join.
k <- 420
truth <- round(exp(rnorm(k, 3.2, 1)))
row <- sample(7, k, replace = TRUE, prob = 7:1)
column <- sample(6, k, replace = TRUE, prob = 6:1)
joins <- sample(6, k, replace = TRUE)
rows <- unlist(lapply(1:6, function(release) c(
  list(which(joins <= release)),
  lapply(1:7, function(i) which(row == i & joins <= release)),
  lapply(1:6, function(j) which(column == j & joins <= release)))), recursive = FALSE)
rows <- rows[sapply(rows, length) > 4]
sums <- sapply(rows, function(r) sum(truth[r]))
rounded <- signif(sums, 3)
half <- 10^(floor(log10(rounded)) - 2) / 2
low <- rounded - half
high <- rounded + half
target <- which(row == 6 & column == 5)
stopifnot(length(target) > 1)
a <- t(sapply(rows, function(r) as.numeric(seq_len(k) %in% r)))
objective <- as.numeric(seq_len(k) %in% target)
ends <- lapply(c("min", "max"), function(end) {
  lp(end, objective, rbind(a, a), rep(c(">=", "<="), each = length(rows)), c(low, high))
})
stopifnot(sapply(ends, function(end) end$status) == 0)
large <- list(
  sums = lapply(seq_along(rows), function(i) list(unknowns = I(rows[[i]] - 1), low = low[i], high = high[i])),
  truth = truth, atLeast = rep(0, k), targets = I(target - 1), low = ends[[1]]$objval, high = ends[[2]]$objval)

cat(toJSON(list(made = paste("lpSolve", packageVersion("lpSolve"), "on", R.version.string),
  systems = c(systems, list(large))), auto_unbox = TRUE, digits = 10), "\n")
