# Reference values of planning, by R's power.t.test(type = "paired", strict = FALSE). Run: Rscript power.R > power.json
rows <- function(frame) paste0("[\n    ", paste(apply(frame, 1, function(r) paste0("[", paste(sprintf("%.17g", r), collapse = ", "), "]")), collapse = ",\n    "), "\n  ]")
power <- expand.grid(n = c(2, 3, 5, 10, 41, 129, 650), effect = c(0.05, 0.3, 0.8, 1.5), alpha = c(0.01, 0.05, 0.2))
power$power <- mapply(function(n, d, a) power.t.test(n, delta = d, sd = 1, sig.level = a, type = "paired")$power, power$n, power$effect, power$alpha)
delta <- expand.grid(n = c(3, 5, 10, 41, 129, 650), power = c(0.5, 0.8, 0.9, 0.99), alpha = c(0.01, 0.05))
delta$delta <- mapply(function(n, p, a) power.t.test(n, power = p, sd = 1, sig.level = a, type = "paired", tol = 1e-12)$delta, delta$n, delta$power, delta$alpha)
# persons: R solves for a real number; the plan takes the next whole one
plan <- expand.grid(effect = c(8, 15, 30), days = c(1, 5, 10), tau = c(0, 20), sigma = c(25, 60))
plan$n <- mapply(function(d, days, tau, sigma) {
  sd <- sqrt(tau^2 + 2 * sigma^2 / days)
  ceiling(power.t.test(power = 0.8, delta = d, sd = sd, sig.level = 0.05, type = "paired", tol = 1e-10)$n)
}, plan$effect, plan$days, plan$tau, plan$sigma)
cat(sprintf('{\n  "source": "%s, power.t.test; power.R",\n  "power": %s,\n  "delta": %s,\n  "persons": %s\n}\n',
  R.version.string, rows(power), rows(delta), rows(plan)))
