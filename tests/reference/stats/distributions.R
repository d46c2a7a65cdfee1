# Reference values of the distributions, by R. Run: Rscript distributions.R > distributions.json
# R's own functions are accurate to about 1e-14 at these points; 17 significant digits are printed.
# Infinite and denormal results are left out: they say nothing about accuracy.
rows <- function(frame) {
  result <- frame[, ncol(frame)]
  frame <- frame[is.finite(result) & (result == 0 | abs(result) > 1e-300), , drop = FALSE]
  lines <- apply(frame, 1, function(row) paste0("[", paste(sprintf("%.17g", row), collapse = ", "), "]"))
  paste0("[\n    ", paste(lines, collapse = ",\n    "), "\n  ]")
}
x <- c(-37, -20, -8, -5.7, -5.6, -3, -1.96, -0.7, -0.67, -0.1, 0, 0.3, 0.6744, 0.6745, 1.96, 5, 8)
p <- c(1e-300, 1e-50, 1e-12, 1e-6, 0.001, 0.0249, 0.0251, 0.3, 0.5, 0.7, 0.9749, 0.975, 0.999, 1 - 1e-9)
df <- c(0.1, 0.5, 1, 2, 2.7, 5, 9, 40.3, 129, 1000, 123456.7)
t <- c(-1e6, -200, -15, -3, -1, -0.01, 0, 1e-5, 0.5, 2, 12)
pt_ <- c(1e-40, 1e-12, 0.001, 0.025, 0.2, 0.24, 0.26, 0.45, 0.4999, 0.5001, 0.6, 0.76, 0.9, 0.975, 0.99)
ab <- rbind(c(0.05, 0.3), c(0.3, 0.7), c(1, 1), c(1, 5), c(2, 3.5), c(4.2, 1.8), c(15, 9), c(80, 1200), c(5000.5, 4000), c(1e6, 2e6))
xb <- c(1e-10, 0.001, 0.05, 0.3, 0.333, 0.5, 0.55, 0.9, 0.999)
pb <- c(1e-5, 0.001, 0.05, 0.3, 0.5, 0.8, 0.95, 0.9999)
sp <- c(1e-10, 0.001, 0.5, 1, 1.0001, 1.5, 2, 2.0001, 3.7, 15.9, 16, 100.25, 1e6)
k <- c(0.3, 1, 2, 5.5, 40, 1000, 1e5)
xc <- c(0.001, 0.1, 1, 0.5, 0.9, 1.1, 1.5, 3)
pc <- c(1e-10, 0.025, 0.3, 0.5, 0.9, 0.975, 0.99)
grid <- function(a, d) do.call(rbind, lapply(d, function(e) cbind(a, e)))
tg <- grid(t, df); tq <- grid(pt_, df)
bg <- do.call(rbind, apply(ab, 1, function(r) cbind(xb, r[1], r[2]), simplify = FALSE))
bq <- do.call(rbind, apply(ab, 1, function(r) cbind(pb, r[1], r[2]), simplify = FALSE))
cg <- do.call(rbind, lapply(k, function(d) cbind(xc * d, d))); cq <- grid(pc, k)
nt <- rbind(
  expand.grid(t = c(0.5, 2.26, 3.5), df = c(1, 4, 9, 40, 200), ncp = c(0, 0.3, 1.5, 3, 8)),
  expand.grid(t = c(-2, -0.5), df = c(3, 15), ncp = c(-1, 0.5, 2)),
  expand.grid(t = c(2, 25), df = c(9, 128), ncp = c(15, 30))
)
sr <- do.call(rbind, lapply(c(1, 5, 6, 10, 25, 49), function(n) {
  m <- n * (n + 1) / 2
  v <- unique(round(m * c(0, 0.1, 0.25, 0.5, 0.75, 1)))
  cbind(v, n, psignrank(v, n))
}))
srq <- do.call(rbind, lapply(c(6, 10, 25, 49, 129), function(n) cbind(c(0.005, 0.025, 0.05, 0.5), n, qsignrank(c(0.005, 0.025, 0.05, 0.5), n))))
cat(sprintf('{
  "source": "%s, stats package; distributions.R",
  "normalCdf": %s,
  "normalQuantile": %s,
  "studentTCdf": %s,
  "studentTQuantile": %s,
  "betaCdf": %s,
  "betaQuantile": %s,
  "logGamma": %s,
  "chiSquaredCdf": %s,
  "chiSquaredUpper": %s,
  "chiSquaredQuantile": %s,
  "noncentralTCdf": %s,
  "signedRankCdf": %s,
  "signedRankQuantile": %s
}
', R.version.string,
  rows(cbind(x, pnorm(x))), rows(cbind(p, qnorm(p))),
  rows(cbind(tg, pt(tg[, 1], tg[, 2]))), rows(cbind(tq, qt(tq[, 1], tq[, 2]))),
  rows(cbind(bg, pbeta(bg[, 1], bg[, 2], bg[, 3]))), rows(cbind(bq, qbeta(bq[, 1], bq[, 2], bq[, 3]))),
  rows(cbind(sp, lgamma(sp))),
  rows(cbind(cg, pchisq(cg[, 1], cg[, 2]))), rows(cbind(cg, pchisq(cg[, 1], cg[, 2], lower.tail = FALSE))),
  rows(cbind(cq, qchisq(cq[, 1], cq[, 2]))),
  rows(cbind(as.matrix(nt), pt(nt$t, nt$df, nt$ncp))), rows(sr), rows(srq)))
