# Every estimate of the four data sets by R, each from its definition or from the package that owns it.
# Run: Rscript estimates.R (writes estimates.json). Debian: r-cran-lme4 r-cran-lmertest r-cran-clubsandwich r-cran-boot r-cran-jsonlite
# The mixed model is fitted by REML with bobyqa, rhoend 1e-10, so that its optimum is good to more than six figures.
suppressPackageStartupMessages({
  library(lme4)
  library(lmerTest)
  library(clubSandwich)
  library(boot)
  library(jsonlite)
})
B <- 200000

totals <- function(d, unit) {
  d$unit <- d[[unit]]
  key <- aggregate(cbind(admin = adminSeconds, work = workSeconds, days = 1) ~ unit + group + period, data = transform(d, days = 1), sum)
  wide <- merge(key[key$period == "before", ], key[key$period == "after", ], by = c("unit", "group"), suffixes = c("0", "1"))
  wide[order(wide$unit), ]
}
t_interval <- function(estimate, se, df, n) list(estimate = estimate, se = se, df = df,
  low = estimate - qt(0.975, df) * se, high = estimate + qt(0.975, df) * se, p = 2 * pt(-abs(estimate / se), df), n = n)
jackknife_sum <- function(v) (length(v) - 1) / length(v) * sum((v - mean(v))^2)
ratio <- function(u) (sum(u$admin1) / sum(u$work1)) / (sum(u$admin0) / sum(u$work0))
from_test <- function(test, n, estimate = unname(test$estimate)) list(estimate = estimate, se = unname(test$stderr), df = unname(test$parameter),
  low = test$conf.int[1], high = test$conf.int[2], p = test$p.value, n = n)

estimates <- function(file, unit, seed) {
  d <- read.csv(file, colClasses = c(person = "character", role = "character", department = "character"))
  u <- totals(d, unit)
  own <- u[u$group == "intervention", ]
  ctl <- u[u$group == "control", ]
  out <- list(unit = unit)
  n <- nrow(own)

  without <- sapply(seq_len(n), function(i) 1 - ratio(own[-i, ]))
  theta <- 1 - ratio(own)
  out$shareReduction <- t_interval(theta, sqrt(jackknife_sum(without)), n - 1, n)
  if (nrow(ctl) >= 2) {
    double <- function(a, b) 1 - ratio(a) / ratio(b)
    se <- sqrt(jackknife_sum(sapply(seq_len(n), function(i) double(own[-i, ], ctl))) +
      jackknife_sum(sapply(seq_len(nrow(ctl)), function(i) double(own, ctl[-i, ]))))
    m <- min(n, nrow(ctl))
    out$controlledReduction <- t_interval(double(own, ctl), se, m - 1, m)
  }
  perDay <- function(u) u$admin1 / u$days1 / 60 - u$admin0 / u$days0 / 60
  change <- perDay(own)
  out$pairedMinutesPerDay <- from_test(t.test(change), n)
  out$pairedShare <- from_test(t.test(own$admin1 / own$work1 - own$admin0 / own$work0), n)
  if (nrow(ctl) >= 2) {
    welch <- t.test(change, perDay(ctl))
    out$didMinutesPerDay <- from_test(welch, min(n, nrow(ctl)), unname(-diff(welch$estimate)))
  }
  w <- suppressWarnings(wilcox.test(change, conf.int = TRUE, exact = TRUE))
  out$hodgesLehmann <- list(estimate = unname(w$estimate), se = NULL, df = NULL,
    low = if (n >= 6) w$conf.int[1], high = if (n >= 6) w$conf.int[2], p = w$p.value, n = n)
  if (n <= 16) {
    signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), n)))
    sums <- abs(signs %*% change)
    out$signFlip <- list(estimate = mean(change), p = mean(sums >= abs(sum(change)) * (1 - 1e-12)), n = n)
  }

  k <- d[!is.na(d$contacts) & d$group == "intervention", ]
  if (nrow(k) > 0) {
    key <- aggregate(cbind(adminSeconds, contacts) ~ k[[unit]] + period, data = k, sum)
    names(key)[1] <- "unit"
    wide <- merge(key[key$period == "before", ], key[key$period == "after", ], by = "unit")
    perContact <- function(s) sum(s$adminSeconds.y) / 60 / sum(s$contacts.y) - sum(s$adminSeconds.x) / 60 / sum(s$contacts.x)
    nk <- nrow(wide)
    out$minutesPerContact <- t_interval(perContact(wide),
      sqrt(jackknife_sum(sapply(seq_len(nk), function(i) perContact(wide[-i, ])))), nk - 1, nk)
  }

  set.seed(seed)
  b <- boot(own, function(data, f) {
    1 - (sum(f * data$admin1) / sum(f * data$work1)) / (sum(f * data$admin0) / sum(f * data$work0))
  }, R = B, stype = "f")
  L <- mean(without) - without
  ci <- boot.ci(b, type = c("perc", "bca"), L = L)
  out$bootstrap <- list(replicates = B, estimate = theta, se = sd(b$t[, 1]), n = n, acceleration = sum(L^3) / (6 * sum(L^2)^1.5),
    z0 = qnorm(mean(b$t[, 1] < theta)),
    percentile = ci$percent[4:5], bca = ci$bca[4:5])

  days <- d[d$group == "intervention", ]
  days$minutes <- days$adminSeconds / 60
  days$after <- as.numeric(days$period == "after")
  days$weekday <- factor(format(as.Date(days$date), "%u"))
  days$cluster <- factor(days[[unit]])
  fixed <- if (length(unique(days$role)) > 1) "minutes ~ after + factor(role) + weekday" else "minutes ~ after + weekday"
  m <- lmerTest::lmer(as.formula(paste(fixed, "+ (1 + after | cluster)")), days, REML = TRUE,
    control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhobeg = 0.2, rhoend = 1e-10, maxfun = 1e5),
      check.conv.grad = "ignore", check.conv.singular = "ignore"))
  row <- coef(summary(m))["after", ]
  out$randomSlope <- c(t_interval(unname(row["Estimate"]), unname(row["Std. Error"]), unname(row["df"]), nlevels(days$cluster)),
    list(theta = unname(getME(m, "theta")), sigma = sigma(m), deviance = REMLcrit(m), singular = isSingular(m)))

  ols <- lm(as.formula(fixed), days)
  test <- coef_test(ols, vcov = "CR2", cluster = days$cluster, test = "Satterthwaite")["after", ]
  se <- test$SE
  out$olsCr2 <- t_interval(unname(coef(ols)["after"]), se, test$df_Satt, nlevels(days$cluster))
  out
}

result <- list(
  source = paste0(R.version.string, "; lme4 ", packageVersion("lme4"), ", lmerTest ", packageVersion("lmerTest"),
    ", clubSandwich ", packageVersion("clubSandwich"), ", boot ", packageVersion("boot"), "; estimates.R"),
  practice = estimates("practice.csv", "person", 1),
  hospital = estimates("hospital.csv", "person", 2),
  singular = estimates("singular.csv", "person", 3),
  departments = estimates("departments.csv", "department", 4)
)
write(toJSON(result, auto_unbox = TRUE, digits = I(17), pretty = TRUE, null = "null"), "estimates.json")
