# A small invented time log with a fixed seed, with something for every check to find.
#
#   Rscript tests/reference/checks/entries.R        run from the root of the project; writes entries.csv beside it
#
# 26 persons in three departments with the tool (a 11, b 11, c 4) and 12 controls in department d; two roles; go-live on
# Monday 2026-03-02 with four weeks on either side. Before, more Mondays; after, nurses work more hours; quarters of an
# hour are rounded more often after; some days are missing; one day is very long; some entries overlap; one person is
# measured only before.
set.seed(20260302)
go_live <- as.Date("2026-03-02")
persons <- data.frame(
  person = sprintf("p%02d", 1:38),
  department = rep(c("a", "b", "c", "d"), c(11, 11, 4, 12)),
  group = rep(c("intervention", "control"), c(26, 12)),
  role = rep(c("nurse", "doctor"), length.out = 38))
persons$level <- rnorm(38, 0.38, 0.05)
persons$saving <- ifelse(persons$group == "control", 0.03, 0.22) + rnorm(38, 0, 0.06)
persons$uses <- ifelse(persons$group == "control", "", ifelse(seq_len(38) %% 26 < 14, "yes", "no"))

rounded <- function(minutes, to) pmax(1, ifelse(to > 1, to * round(minutes / to), round(minutes)))
rows <- NULL
for (i in seq_len(nrow(persons))) {
  one <- persons[i, ]
  for (week in -4:3) {
    period <- if (week < 0) "before" else "after"
    if (i == 26 && period == "after") next
    weekdays <- if (period == "before") c(0, if (i %% 2 == 0) 2 else 3) else c(if (week %% 2 == 0) 0 else 1, 3)
    for (weekday in weekdays) {
      if (runif(1) < if (period == "before") 0.05 else 0.12) next
      work <- if (period == "after" && one$role == "nurse") 300 else 240
      if (i == 5 && week == 2 && weekday == 3) work <- 990
      share <- one$level + (weekday == 0) * 0.04 + rnorm(1, 0, 0.03)
      if (period == "after") share <- share * (1 - one$saving - 0.02 * week)
      step <- if (runif(1) < if (period == "before") 0.2 else 0.45) 15 else 1
      admin <- rounded(work * share, step)
      care <- rounded(work - admin, if (runif(1) < 0.3) 5 else 1)
      start <- 480 + sample(0:30, 1)
      overlap <- if (runif(1) < 0.08) sample(5:25, 1) else 0
      rows <- rbind(rows, data.frame(
        person = one$person, date = format(go_live + 7 * week + weekday), period = period,
        activity = c("admin", "care", "break"), minutes = c(admin, care, 30),
        start = c(start, start + admin - overlap, start + 120), role = one$role, department = one$department,
        group = one$group, aiUse = if (period == "after") one$uses else ""))
    }
  }
}
rows <- rows[sample(nrow(rows)), ]
write.csv(rows, "tests/reference/checks/entries.csv", row.names = FALSE, quote = FALSE)
cat(nrow(rows), "rows\n")
