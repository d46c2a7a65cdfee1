# Reference values of the estimates and the goal for the three sample logs, in base R.
#
# Written from the definitions of the method page alone (rows, person-days, estimates, goal), not from the program
# that it checks: files are read by R, durations parsed by R, person-days summed by R.
#
#   Rscript tests/reference/measure/measure.R        run from the root of the project; writes <sample>.json beside it
#
# Choices where the definitions leave room, the same for every sample:
# - Identical whole rows within one file: one is kept, the copies are rejected.
# - A row without a readable duration is rejected, its minutes unknown (0 in the sum of minutes read).
# - A break is outside. Rows of controls and of unmatched persons are used.
# - An end before the start crosses midnight once; the row belongs to the date on which it starts.
# - t of a period = (first + last counting day of the intervention group in that period) / 2; a year is 365.25 days.
# - Shares and relative reductions are 0-1; shareDifference and the paces are percentage points (per year).
# - p of a jackknife estimate: two-sided t test of no change on the same df.
# - at of a goal block: the midpoint of the after period, in days since 1970-01-01 (a half where it lies between two).
# - wholeReduction: the reduction required on 2030-12-31.
# - Paces are null when t - t0 < 1 year, whatever the class.

# The samples hold letters outside ASCII; R reads them only where its own locale can hold them.
invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8"))
stopifnot(l10n_info()$`UTF-8`)
options(digits = 17, stringsAsFactors = FALSE)

# ---------------------------------------------------------------- reading

read_rows <- function(path, sep, encoding) {
  table <- read.table(path, header = TRUE, sep = sep, fileEncoding = encoding, quote = "\"", comment.char = "",
                      colClasses = "character", na.strings = character(0), check.names = FALSE)
  table$.duplicate <- duplicated(table)
  table
}

decimal_comma_hours <- function(text) round(as.numeric(sub(",", ".", text, fixed = TRUE)) * 3600)

clock_seconds <- function(text) {
  vapply(strsplit(text, ":", fixed = TRUE), function(part) {
    if (length(part) != 2) return(NA_real_)
    as.numeric(part[1]) * 3600 + as.numeric(part[2]) * 60
  }, numeric(1))
}

start_to_end <- function(start, end) {
  seconds <- clock_seconds(end) - clock_seconds(start)
  ifelse(!is.na(seconds) & seconds < 0, seconds + 86400, seconds)
}

read_mapping <- function(path) {
  mapping <- read.table(path, header = TRUE, sep = ";", fileEncoding = "UTF-8", quote = "\"", comment.char = "",
                        colClasses = "character")
  data.frame(activity = mapping$activiteit, administrative = mapping$administratief == "1",
             working = mapping$werktijd == "1")
}

read_hospital <- function() {
  folder <- "datasets/samples/hospital/"
  before <- read_rows(paste0(folder, "uren_poli_voor.csv"), ";", "windows-1252")
  after <- read_rows(paste0(folder, "uren_poli_na.csv"), ";", "UTF-8")
  entries <- function(table, period, seconds, ai) {
    data.frame(person = table$Mdw, date = as.Date(table$Datum, "%d-%m-%Y"), role = table$Functie,
               activity = table$Activiteit, seconds = seconds, period = period, group = "intervention", ai = ai,
               contacts = NA_real_, duplicate = table$.duplicate)
  }
  list(entries = rbind(entries(before, "before", decimal_comma_hours(before$Uren), NA),
                       entries(after, "after", clock_seconds(after$Uren), after$AI == "ja")),
       mapping = read_mapping(paste0(folder, "activiteiten_poli.csv")))
}

read_practice <- function() {
  folder <- "datasets/samples/practice/"
  log <- read_rows(paste0(folder, "timelog_practice.csv"), ",", "UTF-8")
  list(entries = data.frame(person = log$employee, date = as.Date(log$date), role = log$role,
                            activity = log$activity, seconds = as.numeric(log$minutes) * 60,
                            period = ifelse(log$period == "voor", "before", "after"), group = "intervention",
                            ai = NA, contacts = suppressWarnings(as.numeric(log$contacts)),
                            duplicate = log$.duplicate),
       mapping = read_mapping(paste0(folder, "activiteiten_praktijk.csv")))
}

read_home_care <- function(go_live = as.Date("2024-12-02")) {
  folder <- "datasets/samples/homeCare/"
  log <- read_rows(paste0(folder, "tijden_wijkteams.txt"), "\t", "UTF-16")
  date <- as.Date(log$Datum, "%d/%m/%Y")
  list(entries = data.frame(person = log$Medewerker, date = date, role = log$Functie, activity = log$Activiteit,
                            seconds = start_to_end(log$Begin, log$Eind),
                            period = ifelse(date >= go_live, "after", "before"),
                            group = ifelse(log$Groep == "controle", "control", "intervention"), ai = NA,
                            contacts = NA_real_, duplicate = log$.duplicate),
       mapping = read_mapping(paste0(folder, "activiteiten_wijkteams.csv")))
}

# ---------------------------------------------------------------- rows to persons

state_of_rows <- function(entries) {
  ifelse(entries$duplicate | is.na(entries$seconds), "rejected", ifelse(entries$working, "used", "outside"))
}

reconcile <- function(entries) {
  state <- state_of_rows(entries)
  minutes <- ifelse(is.na(entries$seconds), 0, entries$seconds) / 60
  count <- function(what) sum(state == what)
  total <- function(what) sum(minutes[state == what])
  parts <- c("used", "rejected", "outside")
  rows <- c(list(read = nrow(entries)), setNames(lapply(parts, count), parts))
  time <- c(list(read = sum(minutes)), setNames(lapply(parts, total), parts))
  stopifnot(rows$read == rows$used + rows$rejected + rows$outside,
            abs(time$read - time$used - time$rejected - time$outside) < 1e-6)
  list(rows = rows, minutes = time)
}

person_days <- function(entries) {
  used <- entries[state_of_rows(entries) == "used", ]
  used$adm <- ifelse(used$administrative, used$seconds, 0) / 60
  used$min <- used$seconds / 60
  used$con <- ifelse(is.na(used$contacts), 0, used$contacts)
  days <- aggregate(cbind(A = adm, W = min, C = con) ~ person + period + date + group, data = used, FUN = sum)
  days[days$W > 0, ]
}

# One row per matched person: A, W and D in both periods.
matched_persons <- function(days) {
  days$D <- 1
  total <- aggregate(cbind(A, W, C, D) ~ person + period + group, data = days, FUN = sum)
  wide <- merge(total[total$period == "before", ], total[total$period == "after", ], by = c("person", "group"),
                suffixes = c("0", "1"))
  wide[order(wide$person), ]
}

# ---------------------------------------------------------------- estimates

interval <- function(estimate, se, df, n, values = NULL) {
  half <- qt(0.975, df) * se
  result <- list(estimate = estimate, se = se, df = df, low = estimate - half, high = estimate + half,
                 p = 2 * pt(-abs(estimate / se), df), n = n)
  if (!is.null(values)) result$values <- list(before = values[1], after = values[2])
  result
}

jackknife <- function(persons, statistic, values = NULL) {
  n <- nrow(persons)
  if (n < 2) return(NULL)
  left <- vapply(seq_len(n), function(i) statistic(persons[-i, ]), numeric(1))
  se <- sqrt((n - 1) / n * sum((left - mean(left))^2))
  interval(statistic(persons), se, n - 1, n, values)
}

share_before <- function(x) sum(x$A0) / sum(x$W0)
share_after <- function(x) sum(x$A1) / sum(x$W1)
reduction <- function(x) 1 - share_after(x) / share_before(x)

controlled <- function(int, ctl) {
  if (nrow(ctl) < 5) return(NULL)
  ratio <- function(a, b) 1 - (share_after(a) / share_before(a)) / (share_after(b) / share_before(b))
  part <- function(left) (length(left) - 1) / length(left) * sum((left - mean(left))^2)
  from_int <- vapply(seq_len(nrow(int)), function(i) ratio(int[-i, ], ctl), numeric(1))
  from_ctl <- vapply(seq_len(nrow(ctl)), function(i) ratio(int, ctl[-i, ]), numeric(1))
  least <- min(nrow(int), nrow(ctl))
  interval(ratio(int, ctl), sqrt(part(from_int) + part(from_ctl)), least - 1, least)
}

paired <- function(before, after) {
  d <- after - before
  result <- interval(mean(d), sd(d) / sqrt(length(d)), length(d) - 1, length(d), c(mean(before), mean(after)))
  check <- t.test(after, before, paired = TRUE)
  stopifnot(all.equal(c(result$low, result$high), as.numeric(check$conf.int), tolerance = 1e-10))
  result
}

difference_in_differences <- function(int, ctl) {
  if (nrow(ctl) < 2) return(NULL)
  change <- function(x) x$A1 / x$D1 - x$A0 / x$D0
  a <- change(int); b <- change(ctl)
  va <- var(a) / length(a); vb <- var(b) / length(b)
  df <- (va + vb)^2 / (va^2 / (length(a) - 1) + vb^2 / (length(b) - 1))
  result <- interval(mean(a) - mean(b), sqrt(va + vb), df, length(a) + length(b))
  check <- t.test(a, b)
  stopifnot(all.equal(c(result$low, result$high), as.numeric(check$conf.int), tolerance = 1e-10))
  result
}

# ---------------------------------------------------------------- goal

goal_date <- as.Date("2030-12-31")
years <- function(from, to) (as.numeric(to) - as.numeric(from)) / 365.25

goal <- function(id, target, b, t0, theta, se, df, s_after, t, headline) {
  path <- b + (target - b) * years(t0, t) / years(t0, goal_date)
  required <- 1 - path / b
  at_end <- 1 - target / b
  elapsed <- years(t0, t)
  probability <- if (se == 0) NULL else pt((theta - required) / se, df)
  early <- elapsed < 1
  class <- if (headline$n < 10 || headline$high - headline$low > at_end) "notEnoughData"
    else if (at_end <= 0) "reached"
    else if (early) "tooEarly"
    else if (probability >= 0.90) "onTrack"
    else if (probability >= 0.50) "possible"
    else if (probability >= 0.10) "behind"
    else "farBehind"
  list(id = id, baseline = b, target = target, at = t, path = path,
       requiredReduction = required, wholeReduction = at_end,
       reduction = theta, se = se, df = df, yearsElapsed = elapsed,
       progress = if (at_end <= 0) NULL else theta / at_end,
       paceSoFar = if (early) NULL else 100 * (s_after - b) / elapsed,
       paceNeeded = if (early) NULL else 100 * (target - s_after) / years(t, goal_date),
       probability = probability, class = class)
}

# ---------------------------------------------------------------- one sample

measure <- function(sample) {
  entries <- merge(sample$entries, sample$mapping, by = "activity", all.x = TRUE)
  stopifnot(!anyNA(entries$administrative), !anyNA(entries$date), nrow(entries) == nrow(sample$entries))
  days <- person_days(entries)
  persons <- matched_persons(days)
  int <- persons[persons$group == "intervention", ]
  ctl <- persons[persons$group == "control", ]
  own <- days[days$group == "intervention", ]
  in_period <- function(period) own[own$period == period, ]

  shares <- c(share_before(int), share_after(int))
  contacts <- sum(int$C0) > 0 && sum(int$C1) > 0
  per_contact <- function(x) sum(x$A1) / sum(x$C1) - sum(x$A0) / sum(x$C0)
  estimates <- list(
    shareReduction = jackknife(int, reduction, shares),
    controlledReduction = controlled(int, ctl),
    shareDifference = jackknife(int, function(x) 100 * (share_after(x) - share_before(x)), 100 * shares),
    minutesPer8h = jackknife(int, function(x) 480 * (share_after(x) - share_before(x)), 480 * shares),
    minutesPerContact = if (contacts) jackknife(int, per_contact, c(sum(int$A0) / sum(int$C0), sum(int$A1) / sum(int$C1))),
    pairedMinutesPerDay = paired(int$A0 / int$D0, int$A1 / int$D1),
    pairedShare = paired(int$A0 / int$W0, int$A1 / int$W1),
    didMinutesPerDay = difference_in_differences(int, ctl))
  id <- if (is.null(estimates$controlledReduction)) "shareReduction" else "controlledReduction"
  headline <- c(list(id = id, level = 0.95), estimates[[id]])

  span <- lapply(c(before = "before", after = "after"), function(period) range(in_period(period)$date))
  middle <- lapply(span, function(days) mean(as.numeric(days)))
  own_goal <- function(id, target) {
    goal(id, target, shares[1], middle$before, estimates$shareReduction$estimate, estimates$shareReduction$se,
         estimates$shareReduction$df, shares[2], middle$after, headline)
  }
  after_share <- jackknife(int, share_after)
  fixed <- function(id, b, t0, target) {
    goal(id, target, b, as.numeric(as.Date(t0)), 1 - shares[2] / b, after_share$se / b, after_share$df, shares[2],
         middle$after, headline)
  }
  roles <- unique(entries[, c("person", "role")])
  stopifnot(!anyDuplicated(roles$person))
  by_role <- lapply(sort(unique(roles$role)), function(role) {
    part <- int[int$person %in% roles$person[roles$role == role], ]
    list(role = role, n = nrow(part), before = share_before(part), after = share_after(part),
         shareDifference = jackknife(part, function(x) 100 * (share_after(x) - share_before(x))),
         shareReduction = jackknife(part, reduction))
  })
  users <- unique(entries$person[which(entries$ai)])
  list(
    population = list(before = length(unique(in_period("before")$person)),
                      after = length(unique(in_period("after")$person)), matched = nrow(int), controls = nrow(ctl),
                      personDays = list(before = nrow(in_period("before")), after = nrow(in_period("after")))),
    matchedPersonDays = list(before = sum(int$D0), after = sum(int$D1)),
    reconciliation = reconcile(entries),
    sums = list(administrativeMinutes = list(before = sum(int$A0), after = sum(int$A1)),
                workingMinutes = list(before = sum(int$W0), after = sum(int$W1))),
    share = list(before = shares[1], after = shares[2]),
    shareAfterSe = after_share$se,
    headline = headline,
    estimates = estimates,
    groups = list(byRole = by_role),
    actualUsers = if (length(users) > 0) jackknife(int[int$person %in% users, ], reduction),
    periods = lapply(c(before = "before", after = "after"), function(period) {
      list(first = format(span[[period]][1]), last = format(span[[period]][2]), midpointEpochDay = middle[[period]])
    }),
    goal = own_goal("halve2030", shares[1] / 2),
    goalMax20 = own_goal("max20", 0.2),
    goalContestedBaseline = fixed("halve2030", 0.4, "2024-12-18", 0.2))
}

# ---------------------------------------------------------------- JSON

to_json <- function(value, indent = "") {
  deeper <- paste0(indent, "  ")
  if (is.null(value)) return("null")
  if (is.character(value)) return(paste0("\"", value, "\""))
  if (is.numeric(value)) {
    stopifnot(length(value) == 1, is.finite(value))
    digits <- Find(function(digits) as.numeric(sprintf("%.*g", digits, value)) == value, 15:17)
    return(sprintf("%.*g", digits, value))
  }
  if (length(value) == 0) return("[]")
  inner <- vapply(value, to_json, character(1), indent = deeper)
  keys <- names(value)
  if (is.null(keys)) return(paste0("[\n", paste0(deeper, inner, collapse = ",\n"), "\n", indent, "]"))
  paste0("{\n", paste0(deeper, "\"", keys, "\": ", inner, collapse = ",\n"), "\n", indent, "}")
}

for (name in c("hospital", "practice", "homeCare")) {
  sample <- switch(name, hospital = read_hospital(), practice = read_practice(), homeCare = read_home_care())
  result <- c(list(sample = name, madeBy = paste("tests/reference/measure/measure.R,", R.version.string)),
              measure(sample))
  text <- to_json(result)
  writeLines(text, file.path("tests/reference/measure", paste0(name, ".json")), useBytes = TRUE)
  cat(name, "written\n")
}
