# Reference values of the checks and of the actual users for entries.csv, in base R.
#
#   Rscript tests/reference/checks/checks.R        run from the root of the project; writes checks.json beside it
#
# Written from the definitions, with other means than the program where there are any: weights per observation for the
# mixes, lm() for the drift, counting single minutes for overlaps, and leaving rows out of the data for every result
# without a person, a department or days.
options(digits = 17, stringsAsFactors = FALSE)
entries <- read.csv("tests/reference/checks/entries.csv", colClasses = c(date = "Date"), na.strings = "")
entries$work <- entries$activity != "break"
entries$admin <- entries$activity == "admin"
go_live <- as.Date("2026-03-02")
fewest <- 10

# ---------------------------------------------------------------- shares and headlines

outside_washout <- function(rows, days) {
  distance <- ifelse(rows$date >= go_live, rows$date - go_live, go_live - rows$date - 1)
  rows[distance >= days, ]
}
unit_of <- function(rows, unit) if (unit == "person") rows$person else rows$department

# The rows of units with working time in both periods.
compared <- function(rows, unit) {
  rows <- rows[rows$work, ]
  id <- unit_of(rows, unit)
  rows[id %in% intersect(id[rows$period == "before"], id[rows$period == "after"]), ]
}
share <- function(rows, period, weight = rep(1, nrow(rows))) {
  own <- rows$period == period
  sum((rows$minutes * weight)[own & rows$admin]) / sum((rows$minutes * weight)[own])
}
ratio <- function(rows, ...) share(rows, "after", ...) / share(rows, "before", ...)
statistic <- function(rows, controlled, weight = rep(1, nrow(rows))) {
  own <- rows$group == "intervention"
  one <- ratio(rows[own, ], weight[own])
  1 - (if (controlled) one / ratio(rows[!own, ], weight[!own]) else one)
}

# Delete-one-unit jackknife within each group; low and high on min(n) - 1 degrees of freedom.
headline <- function(rows, unit, controlled) {
  theta <- statistic(rows, controlled)
  groups <- if (controlled) c("intervention", "control") else "intervention"
  left <- lapply(groups, function(group) {
    ids <- unique(unit_of(rows, unit)[rows$group == group])
    vapply(ids, function(id) statistic(rows[unit_of(rows, unit) != id, ], controlled), numeric(1))
  })
  part <- vapply(left, function(x) (length(x) - 1) / length(x) * sum((x - mean(x))^2), numeric(1))
  n <- min(lengths(left))
  half <- qt(0.975, n - 1) * sqrt(sum(part))
  list(estimate = theta, se = sqrt(sum(part)), low = theta - half, high = theta + half, left = unlist(left))
}

# ---------------------------------------------------------------- the checks

# Weight of every row so that each period of each group has the pooled mix of its strata.
mix <- function(rows, stratum, size, controlled, theta) {
  weight <- numeric(nrow(rows))
  for (group in unique(rows$group)) {
    own <- rows$group == group
    n <- tapply(size[own], list(factor(rows$period[own], c("before", "after")), stratum[own]), sum, default = 0)
    both <- colnames(n)[n[1, ] > 0 & n[2, ] > 0]
    q <- colSums(n[, both, drop = FALSE]) / sum(n[, both])
    at <- own & stratum %in% both
    weight[at] <- q[stratum[at]] / n[cbind(rows$period[at], stratum[at])]
    if (group == "intervention") {
      difference <- sum(abs(n[1, ] / sum(n[1, ]) - n[2, ] / sum(n[2, ]))) / 2
      once <- 1 - sum(n[, both]) / sum(n)
    }
  }
  estimate <- statistic(rows, controlled, weight)
  list(estimate = estimate, change = estimate - theta, mixDifference = difference, onlyOnce = once)
}
weekday_mix <- function(rows, controlled, theta) {
  # A person-day is spread over its rows, so that its size adds up to one.
  key <- paste(rows$person, rows$date)
  mix(rows, format(rows$date, "%u"), 1 / as.numeric(table(key)[key]), controlled, theta)
}

rounding <- function(rows) {
  rows <- rows[rows$work & rows$minutes > 0, ]
  multiples <- function(of, part = rows) mean(part$minutes %% of == 0)
  list(durations = nrow(rows), multiplesOf5 = multiples(5), multiplesOf15 = multiples(15), multiplesOf30 = multiples(30),
       multiplesOf15Before = multiples(15, rows[rows$period == "before", ]),
       multiplesOf15After = multiples(15, rows[rows$period == "after", ]))
}

long_days <- function(rows) {
  total <- tapply(rows$minutes[rows$work], paste(rows$person, rows$date)[rows$work], sum)
  list(days = sum(total > 960), share = mean(total > 960))
}

overlaps <- function(rows) {
  rows <- rows[rows$work, ]
  found <- do.call(rbind, by(rows, paste(rows$person, rows$date), function(day) {
    day <- day[order(day$start), ]
    minutes <- unlist(Map(function(start, length) start + seq_len(length) - 1, day$start, day$minutes))
    until <- cummax(day$start + day$minutes)
    data.frame(entries = sum(day$start[-1] < head(until, -1)), minutes = length(minutes) - length(unique(minutes)))
  }))
  list(entries = sum(found$entries), minutes = sum(found$minutes), share = sum(found$minutes) / sum(rows$minutes))
}

missing_days <- function(all, rows) {
  own <- rows[rows$group == "intervention", ]
  days <- unique(own[, c("person", "date", "period")])
  usual <- table(days$person, format(days$date, "%u"))
  group <- all[all$group == "intervention" & all$work, ]
  part <- function(period) {
    span <- range(group$date[group$period == period])
    dates <- seq(span[1], span[2], by = 1)
    expected <- expand.grid(person = unique(days$person[days$period == period]), date = dates)
    key <- cbind(as.character(expected$person), format(expected$date, "%u"))
    known <- key[, 2] %in% colnames(usual)
    expected <- expected[known, ][usual[key[known, ]] >= 2, ]
    here <- paste(days$person, days$date)[days$period == period]
    mean(!(paste(expected$person, expected$date) %in% here))
  }
  list(persons = length(unique(own$person)), daysBefore = sum(days$period == "before"),
       daysAfter = sum(days$period == "after"), missingBefore = part("before"), missingAfter = part("after"))
}

drift <- function(rows, unit) {
  rows <- rows[rows$group == "intervention" & rows$period == "after", ]
  rows$week <- as.numeric(rows$date - min(rows$date)) %/% 7
  slope <- function(part) {
    weekly <- aggregate(cbind(A = minutes * admin, W = minutes) ~ week, data = part, FUN = sum)
    100 * unname(coef(lm(I(A / W) ~ week, weights = W, data = weekly))[2])
  }
  ids <- unique(unit_of(rows, unit))
  left <- vapply(ids, function(id) slope(rows[unit_of(rows, unit) != id, ]), numeric(1))
  n <- length(ids)
  half <- qt(0.975, n - 1) * sqrt((n - 1) / n * sum((left - mean(left))^2))
  list(weeks = length(unique(rows$week)), slope = slope(rows), low = slope(rows) - half, high = slope(rows) + half)
}

control_drift <- function(rows, unit) {
  rows <- rows[rows$group == "control", ]
  ids <- unique(unit_of(rows, unit))
  change <- function(part) 100 * (share(part, "after") - share(part, "before"))
  if (length(ids) == 1) {
    low <- high <- NULL
  } else {
    left <- vapply(ids, function(id) change(rows[unit_of(rows, unit) != id, ]), numeric(1))
    n <- length(ids)
    half <- qt(0.975, n - 1) * sqrt((n - 1) / n * sum((left - mean(left))^2))
    low <- change(rows) - half
    high <- change(rows) + half
  }
  list(before = share(rows, "before"), after = share(rows, "after"), difference = change(rows), low = low, high = high)
}

# Department c has four persons and is hidden; of a and b (eleven each) the first met protects it, as the program breaks
# the tie, so that only b may go. Controls are one department: without it nobody would be left.
department_out <- function(rows, controlled) {
  theta <- statistic(rows[rows$department != "b", ], controlled)
  list(departments = 1, lowest = theta, highest = theta)
}

influence <- function(rows, unit, head) {
  persons <- tapply(rows$person, list(unit_of(rows, unit), rows$group), function(x) length(unique(x)))
  largest <- max(abs(head$left - head$estimate))
  list(largestChange = largest, standardErrors = largest / head$se)
}

washouts <- function(unit, controlled, chosen) {
  at <- function(days) {
    rows <- compared(outside_washout(entries, days), unit)
    left <- tapply(rows$person, rows$group, function(x) length(unique(x)))
    if (is.na(left["intervention"]) || left["intervention"] < fewest) return(NULL)
    if (controlled && (is.na(left["control"]) || left["control"] < fewest)) return(NULL)
    statistic(rows, controlled)
  }
  list(days = chosen, none = at(0), oneWeek = at(7), twoWeeks = at(14), fourWeeks = at(28))
}

# Users are persons measured in both periods, whatever the unit that the interval rests on.
actual_users <- function(all, unit) {
  rows <- compared(all, "person")
  use <- tapply(entries$aiUse == "yes", entries$person, any, na.rm = TRUE)
  own <- rows[rows$group == "intervention" & use[rows$person], ]
  stopifnot(length(unique(own$person)) >= fewest)
  result <- headline(own, unit, FALSE)
  n <- length(unique(unit_of(own, unit)))
  list(estimate = result$estimate, se = result$se, df = n - 1, low = result$low, high = result$high, n = n,
       before = share(own, "before"), after = share(own, "after"))
}

run <- function(unit, controlled, washout) {
  all <- outside_washout(entries, washout)
  rows <- compared(all, unit)
  head <- headline(rows, unit, controlled)
  controls <- length(unique(unit_of(rows, unit)[rows$group == "control"]))
  list(
    unit = unit, controlled = controlled, washoutDays = washout,
    headline = head[c("estimate", "se", "low", "high")],
    checks = list(
      comparisonGroup = list(controls = controls, needed = 5), rounding = rounding(all),
      weekdayMix = weekday_mix(rows, controlled, head$estimate),
      roleMix = mix(rows, rows$role, rows$minutes, controlled, head$estimate),
      missingDays = missing_days(all, rows), longDays = long_days(all), overlaps = overlaps(all),
      driftByWeek = drift(rows, unit), controlDrift = control_drift(rows, unit),
      leaveOneDepartmentOut = department_out(rows, controlled), influence = influence(rows, unit, head),
      washoutSensitivity = washouts(unit, controlled, washout)),
    actualUsers = actual_users(all, unit))
}

# ---------------------------------------------------------------- JSON

to_json <- function(value, indent = "") {
  deeper <- paste0(indent, "  ")
  if (is.null(value)) return("null")
  if (is.character(value)) return(paste0("\"", value, "\""))
  if (is.logical(value)) return(if (value) "true" else "false")
  if (is.numeric(value)) {
    stopifnot(length(value) == 1, is.finite(value))
    digits <- Find(function(digits) as.numeric(sprintf("%.*g", digits, value)) == value, 15:17)
    return(sprintf("%.*g", digits, value))
  }
  inner <- vapply(value, to_json, character(1), indent = deeper)
  keys <- names(value)
  if (is.null(keys)) return(paste0("[\n", paste0(deeper, inner, collapse = ",\n"), "\n", indent, "]"))
  paste0("{\n", paste0(deeper, "\"", keys, "\": ", inner, collapse = ",\n"), "\n", indent, "}")
}

runs <- list(run("person", FALSE, 0), run("person", TRUE, 7), run("department", FALSE, 3))
result <- list(madeBy = paste("tests/reference/checks/checks.R,", R.version.string), runs = runs)
writeLines(to_json(result), "tests/reference/checks/checks.json")
cat("written\n")
