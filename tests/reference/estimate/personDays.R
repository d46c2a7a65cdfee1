# Four small data sets of person-days with a fixed seed. Run: Rscript personDays.R (writes the CSV files beside it).
# practice    12 persons, no roles, no controls, few days, two persons measured once only
# hospital    41 + 14 controls, three roles, four departments, contacts for most, unequal days, some unmatched
# singular    20 persons whose effects do not differ: the mixed model ends at its bound
# departments nine departments that switched whole (three are controls); the unit is the department
generate <- function(persons, seed, days, effect, between, slope, noise, baseline = 150, levelEffect = 0, loss = 0.1) {
  set.seed(seed)
  start <- list(as.Date("2026-01-05"), as.Date("2026-06-01"))
  rows <- NULL
  for (i in seq_len(nrow(persons))) {
    one <- persons[i, ]
    level <- baseline + rnorm(1, 0, between) + one$roleShift
    change <- if (one$group == "intervention") effect + rnorm(1, 0, slope) else levelEffect + rnorm(1, 0, slope)
    for (period in 0:1) {
      if (one$only != "" && one$only != c("before", "after")[period + 1]) next
      length <- sample(days, 1)
      dates <- start[[period + 1]] + 0:(2 * days[2])
      dates <- dates[!(format(dates, "%u") %in% c("6", "7"))][seq_len(length)]
      dates <- dates[runif(length) > loss]
      if (length(dates) == 0) next
      weekday <- as.integer(format(dates, "%u"))
      minutes <- level + period * change + c(8, 0, -3, 2, -9)[weekday] + rnorm(length(dates), 0, noise)
      rows <- rbind(rows, data.frame(
        person = one$person, period = c("before", "after")[period + 1], date = format(dates), role = one$role,
        department = one$department, group = one$group,
        adminSeconds = pmax(0, round(minutes * 60)),
        workSeconds = 60 * (360 + 15 * sample(0:14, length(dates), replace = TRUE)),
        contacts = if (one$contacts) rpois(length(dates), 14) else NA))
    }
  }
  rows
}
person <- function(n, role = "", department = "", group = "intervention", only = "", prefix = "p", shift = 0, contacts = FALSE)
  data.frame(person = sprintf("%s%03d", prefix, seq_len(n)), role = role, department = department, group = group,
    only = only, roleShift = shift, contacts = contacts)
save <- function(name, rows) write.csv(rows, paste0(name, ".csv"), row.names = FALSE, quote = FALSE, na = "")

practice <- person(12); practice$only[c(3, 9)] <- c("before", "after")
save("practice", generate(practice, 20260101, c(7, 9), -22, 30, 24, 20))

set.seed(7)
hospital <- rbind(person(41), person(14, group = "control", prefix = "q"))
hospital$role <- sample(c("doctor", "nurse", "secretary"), nrow(hospital), replace = TRUE, prob = c(3, 5, 2))
hospital$roleShift <- c(doctor = 20, nurse = 0, secretary = 60)[hospital$role]
hospital$department <- sample(c("cardiology", "geriatrics", "surgery", "urology"), nrow(hospital), replace = TRUE)
hospital$only[c(2, 17, 30, 44)] <- c("before", "before", "after", "after")
hospital$contacts <- runif(nrow(hospital)) < 0.8
save("hospital", generate(hospital, 20260102, c(7, 11), -26, 28, 18, 32, levelEffect = -8))

save("singular", generate(person(20), 20260103, c(5, 7), -15, 25, 0, 40))

set.seed(9)
departments <- person(54)
departments$department <- sprintf("dep%d", rep(1:9, each = 6))
departments$group <- ifelse(departments$department %in% c("dep3", "dep6", "dep9"), "control", "intervention")
departments$role <- sample(c("nurse", "carer"), 54, replace = TRUE)
departments$roleShift <- ifelse(departments$role == "nurse", 15, 0)
departments$contacts <- TRUE
save("departments", generate(departments, 20260104, c(4, 6), -24, 22, 16, 30, levelEffect = -5))
