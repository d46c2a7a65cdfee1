# Published data sets pooled by metafor. Run: Rscript pool.R (writes pool.json). Debian: r-cran-metafor r-cran-metadat r-cran-jsonlite
# Searches are run far past metafor's own stopping rule, so that both programs can be compared to 1e-6. metafor 3.8 gives its
# prediction interval with the normal quantile; here it is widened to t with k - 2 degrees of freedom.
suppressPackageStartupMessages({
  library(metafor)
  library(jsonlite)
})

fit <- function(yi, vi, method, test) {
  control <- list(threshold = 1e-13 * (var(yi) + max(vi)), maxiter = 1e6, tol = 1e-13 * (var(yi) + max(vi)), tau2.max = 100 * (var(yi) + max(vi)))
  rma(yi, vi, method = method, test = test, control = control)
}
mean_of <- function(yi, vi, method) {
  r <- fit(yi, vi, method, "adhoc")
  z <- fit(yi, vi, method, "z")
  p <- predict(z)
  widen <- qt(0.975, r$k - 2) / qnorm(0.975)
  list(tau2 = r$tau2, estimate = c(r$beta), se = r$se, df = r$k - 1, low = r$ci.lb, high = r$ci.ub, sePlain = z$se,
    predictionLow = p$pred - widen * (p$pred - p$pi.lb), predictionHigh = p$pred + widen * (p$pi.ub - p$pred), i2 = r$I2 / 100, h2 = r$H2)
}
data_set <- function(id, source, scale, yi, vi) {
  yi <- c(yi)
  vi <- c(vi)
  r <- fit(yi, vi, "REML", "z")
  ci <- suppressMessages(confint(r, control = list(tol = 1e-14, maxiter = 1e5, tau2.max = 1000 * (var(yi) + max(vi)))))$random["tau^2", ]
  left <- lapply(seq_along(yi), function(k) mean_of(yi[-k], vi[-k], "REML"))
  list(id = id, source = source, scale = scale, estimates = yi, ses = sqrt(vi),
    q = r$QE, qDf = r$k - 1, qP = r$QEp, tau2Low = unname(ci[2]), tau2High = unname(ci[3]),
    REML = mean_of(yi, vi, "REML"), PM = mean_of(yi, vi, "PM"), DL = mean_of(yi, vi, "DL"),
    leaveOneOut = left)
}

bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
raudenbush <- dat.raudenbush1985
pooled_sd <- with(dat.normand1999, sqrt(((n1i - 1) * sd1i^2 + (n2i - 1) * sd2i^2) / (n1i + n2i - 2)))
normand <- escalc("MD", m1i = m1i, sd1i = pooled_sd, n1i = n1i, m2i = m2i, sd2i = pooled_sd, n2i = n2i, data = dat.normand1999)
hine <- escalc("RD", n1i = n1i, n2i = n2i, ai = ai, ci = ci, data = dat.hine1989)
hackshaw <- dat.hackshaw1998
collins <- escalc("OR", ai = pre.xti, n1i = pre.nti, ci = pre.xci, n2i = pre.nci, data = dat.collins1985b)
yusuf <- escalc("OR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = subset(dat.yusuf1985, table == "6" & !is.na(ai)))
molloy <- escalc("ZCOR", ri = ri, ni = ni, data = dat.molloy2014)
cohen <- escalc("ZCOR", ri = ri, ni = ni, data = dat.cohen1981)
lau <- escalc("OR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat.lau1992)

out <- list(
  program = paste("R", getRversion(), "metafor", packageVersion("metafor"), "metadat", packageVersion("metadat")),
  dataSets = list(
    data_set("bcg", "G. A. Colditz et al., JAMA 271 (1994) 698-702", "log risk ratio", bcg$yi, bcg$vi),
    data_set("raudenbush1985", "S. W. Raudenbush, Journal of Educational Psychology 76 (1984) 85-97; Raudenbush & Bryk, Journal of Educational Statistics 10 (1985) 75-98", "standardised mean difference", raudenbush$yi, raudenbush$vi),
    data_set("normand1999", "S.-L. T. Normand, Statistics in Medicine 18 (1999) 321-359, Table VIII, page 351 (length of stay after stroke)", "difference of means, days", normand$yi, normand$vi),
    data_set("hine1989", "L. K. Hine et al., Archives of Internal Medicine 149 (1989) 2694-2698, as in Normand (1999), Table III, page 330 (lidocaine)", "risk difference", hine$yi, hine$vi),
    data_set("hackshaw1998", "A. K. Hackshaw, M. R. Law, N. J. Wald, BMJ 315 (1997) 980-988; Hackshaw, Statistical Methods in Medical Research 7 (1998) 119-136", "log odds ratio", hackshaw$yi, hackshaw$vi),
    data_set("collins1985", "R. Collins, S. Yusuf, R. Peto, BMJ 290 (1985) 17-23 (diuretics, pre-eclampsia)", "log odds ratio", collins$yi, collins$vi),
    data_set("yusuf1985", "S. Yusuf et al., Progress in Cardiovascular Diseases 27 (1985) 335-371, Table 6 (early oral beta blockers)", "log odds ratio", yusuf$yi, yusuf$vi),
    data_set("molloy2014", "G. J. Molloy, R. E. O'Carroll, E. Ferguson, Annals of Behavioral Medicine 47 (2014) 92-101", "Fisher's z", molloy$yi, molloy$vi),
    data_set("cohen1981", "P. A. Cohen, Review of Educational Research 51 (1981) 281-309, as in Cooper & Hedges (1994), page 543", "Fisher's z", cohen$yi, cohen$vi),
    data_set("lau1992", "J. Lau et al., New England Journal of Medicine 327 (1992) 248-254 (streptokinase)", "log odds ratio", lau$yi, lau$vi)
  )
)
write(toJSON(out, auto_unbox = TRUE, digits = I(17), pretty = 1), "pool.json")
cat(sprintf("%-16s k=%2d tau2=%.6g estimate=%.6g\n", sapply(out$dataSets, `[[`, "id"), sapply(out$dataSets, function(d) length(d$estimates)),
  sapply(out$dataSets, function(d) d$REML$tau2), sapply(out$dataSets, function(d) d$REML$estimate)), sep = "")
