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
    atLeast = I(at_least), targets = I(target - 1), low = low$objval, high = high$objval)
})
cat(toJSON(list(made = paste("lpSolve", packageVersion("lpSolve"), "on", R.version.string), systems = systems),
  auto_unbox = TRUE, digits = 10), "\n")
