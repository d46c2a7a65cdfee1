"""The ledger of a business case in exact fractions, written from the method page and from nothing else.

Every amount is a fractions.Fraction. Discounting is exact because each case gives `monthlyFactor` q (a fraction):
the yearly rate is q**12 - 1, so (1 + n)**(-m/12) = q**(-m).
"""

from fractions import Fraction as F
from itertools import combinations, permutations

HALF_A_CENT = F(1, 200)
GRADES = {1: F(0), 2: F(5, 100), 3: F(10, 100), 4: F(15, 100), 5: F(25, 100), 6: F(40, 100)}


def fr(x):
    """A number as written in JSON: 0.1 is one tenth."""
    return F(str(x)) if not isinstance(x, F) else x


def ramp(r, m):
    a, b = fr(r.get("from", 0)), fr(r["to"])
    if m < r["startMonth"]:
        return a
    if r["months"] == 0 or m >= r["startMonth"] + r["months"]:
        return b
    return a + (b - a) * F(m - r["startMonth"], r["months"])


class Case:
    def __init__(self, doc, q, corrected=False, price=F(1), reduction=None, realised=None):
        self.doc, self.q, self.corrected = doc, q, corrected
        self.H = doc["horizonMonths"]
        self.months = range(self.H)
        self.price = price
        self.reduction = reduction
        self.realised_share = realised if realised is not None else fr(doc["saving"]["realisedShare"])
        self.parties = [p["id"] for p in doc["parties"]]
        names = ["cost", "subsidy", "benefitCash", "benefitNonCash", "transfer", "in", "out"]
        self.led = {p: {n: [F(0)] * self.H for n in names} for p in self.parties}
        self.run()

    def df(self, m):
        return self.q ** -m

    def growth(self, rate, m):
        return (1 + fr(rate)) ** (m // 12)

    def rollout(self, m):
        r = self.doc["rollout"]
        return F(0) if m < r["startMonth"] else ramp(r, m)

    def use(self, m):
        u = self.doc.get("use")
        if u is None:
            return F(1)
        if "userTypes" in u:
            return sum((fr(t["share"]) * ramp({**t, "from": 0}, m) for t in u["userTypes"]), F(0))
        return ramp(u, m)

    def weigh(self, value, grade):
        if not self.corrected or grade is None:
            return value
        return value * (1 - GRADES[grade]) if value > 0 else value * (1 + GRADES[grade])

    def book(self, party, m, value, cash):
        self.led[party]["benefitCash" if cash else "benefitNonCash"][m] += value

    def net_minutes(self, role):
        own = role.get("reduction")
        common = self.reduction if self.reduction is not None else fr(self.doc["saving"]["reduction"])
        rho = fr(own) if own is not None else common
        return fr(role["baselineAdminMinutesPerDay"]) * rho - fr(role.get("extraReviewMinutesPerDay", 0))

    def due(self, line):
        first, last = line["fromMonth"], line.get("toMonth", self.H - 1)
        if line["every"] == "once":
            wanted = [first]
        else:
            wanted = range(first, last + 1, 12 if line["every"] == "year" else 1)
        return [m for m in wanted if m < self.H]

    def run(self):
        self.hours()
        self.benefits()
        self.costs()
        self.subsidies()
        self.transfers()

    def hours(self):
        s = self.doc["saving"]
        self.gross, self.real = {}, {}
        for role in self.doc["roles"]:
            g, r = [], []
            for m in self.months:
                use = F(1) if s["basis"] == "access" else self.use(m)
                h = fr(role["headcount"]) * self.rollout(m) * use * self.net_minutes(role) / 60
                h *= fr(role["workdaysPerYear"]) / 12 * self.growth(s.get("persistencePerYear", 0), m)
                g.append(h)
                r.append(h * self.realised_share if h >= 0 else h)
            self.gross[role["id"]], self.real[role["id"]] = g, r
        keys = ["gross", "realised", "cash", "moreCare", "betterCare", "relief"]
        keys += ["cashReleased", "cashRest", "paid", "unpaid"]
        self.H_ = {k: [F(0)] * self.H for k in keys}
        for m in self.months:
            self.H_["gross"][m] = sum(g[m] for g in self.gross.values())
            self.H_["realised"][m] = sum(r[m] for r in self.real.values())
        d, wage = self.doc["destinations"], self.doc.get("wageIndex", 0)
        if "cash" in d:
            c = d["cash"]
            relief_value = fr(d["relief"]["valuePerHourEur"]) if "relief" in d else F(0)
            for role in self.doc["roles"]:
                for m in self.months:
                    h = self.real[role["id"]][m] * fr(c["share"])
                    rel = h * fr(c["cashableShare"]) if m >= c["cashableFromMonth"] else F(0)
                    w = self.growth(wage, m)
                    self.book(role["party"], m, self.weigh(rel * fr(role["hourlyCostEur"]) * w, c.get("evidenceGrade")), True)
                    self.book(role["party"], m, self.weigh((h - rel) * relief_value * w, c.get("evidenceGrade")), False)
                    self.H_["cash"][m] += h
                    self.H_["cashReleased"][m] += rel
                    self.H_["cashRest"][m] += h - rel
        if "moreCare" in d:
            c = d["moreCare"]
            used = F(0)
            for m in self.months:
                if m % 12 == 0:
                    used = F(0)
                w = self.growth(wage, m)
                rev, var = fr(c["revenuePerHourEur"]) * w, fr(c["variableCostPerHourEur"]) * w
                h = self.H_["realised"][m] * fr(c["share"])
                paid = h
                room = c.get("annualRevenueRoomEur")
                if room is not None and h > 0:
                    paid = min(h, (fr(room) * w - used) / rev)
                    used += paid * rev
                self.H_["moreCare"][m], self.H_["paid"][m], self.H_["unpaid"][m] = h, paid, h - paid
                v = self.weigh(paid * (rev - var), c.get("evidenceGrade"))
                for p, share in c["beneficiaries"].items():
                    self.book(p, m, v * fr(share), True)
        for name in ("betterCare", "relief"):
            if name in d:
                c = d[name]
                for m in self.months:
                    h = self.H_["realised"][m] * fr(c["share"])
                    self.H_[name][m] = h
                    v = self.weigh(h * fr(c["valuePerHourEur"]) * self.growth(wage, m), c.get("evidenceGrade"))
                    for p, share in c["beneficiaries"].items():
                        self.book(p, m, v * fr(share), False)

    def benefits(self):
        for b in self.doc.get("otherBenefits", []):
            for m in self.due(b):
                v = fr(b["amountEur"]) * self.growth(b.get("index", 0), m)
                self.book(b["party"], m, self.weigh(v, b.get("evidenceGrade")), b["cash"])

    def users(self, m, active):
        n = sum(fr(r["headcount"]) for r in self.doc["roles"]) * self.rollout(m)
        return n * self.use(m) if active else n

    def unit_price(self, line, units):
        if "tiers" in line:
            n = units + fr(line.get("pooledUnits", 0))
            a = [fr(t["amountEur"]) for t in line["tiers"] if fr(t["fromUnits"]) <= n][-1]
        else:
            a = fr(line["amountEur"])
        if line["category"] == "licence":
            a *= self.price
        if self.corrected and line.get("evidenceGrade") is not None:
            a *= 1 + GRADES[line["evidenceGrade"]]
        return a

    def costs(self):
        self.net, self.borne = {}, {}
        for line in self.doc["costs"]:
            net, borne = [F(0)] * self.H, [F(0)] * self.H
            for m in self.due(line):
                units = F(1) if line["unit"] == "total" else self.users(m, line["unit"] == "perActiveUser")
                net[m] = self.unit_price(line, units) * units * self.growth(line.get("index", 0), m)
                borne[m] = net[m] * (1 + fr(line.get("vatRate", 0)) * (1 - fr(line.get("vatRecoverableShare", 0))))
                self.led[line["payer"]]["cost"][m] -= borne[m]
            self.net[line["id"]], self.borne[line["id"]] = net, borne

    def move(self, frm, to, kind, m, v):
        self.led[frm][kind][m] -= v
        self.led[to][kind][m] += v
        (payer, payee) = (frm, to) if v > 0 else (to, frm)
        self.led[payer]["out"][m] += abs(v)
        self.led[payee]["in"][m] += abs(v)

    def subsidies(self):
        self.sub, self.grant_flows = [], {p: [F(0)] * self.H for p in self.parties}
        self.accrual = {}
        for s in self.doc.get("subsidies", []):
            cap = None if s.get("capEur") is None else fr(s["capEur"])
            acc, adv, reached, by_month = F(0), F(0), None, [F(0)] * self.H
            prob = fr(s.get("probability", 1))
            payments = [F(0)] * self.H
            for m in self.months:
                if not s["fromMonth"] <= m <= s.get("toMonth", self.H - 1):
                    continue
                el = sum(
                    (self.borne if s.get("vatEligible") else self.net)[c["id"]][m]
                    for c in self.doc["costs"]
                    if c["category"] in s["eligible"] and c["payer"] == s["receiver"]
                )
                a = fr(s["share"]) * el
                if cap is not None:
                    a = min(a, cap - acc)
                acc += a
                by_month[m] = a
                adv += a * fr(s.get("advanceShare", 1))
                payments[m] += a * fr(s.get("advanceShare", 1)) * prob
                if cap is not None and acc == cap and el > 0 and reached is None:
                    reached = m
            settle = min(s.get("toMonth", self.H - 1) + s.get("settlementLagMonths", 0), self.H - 1)
            payments[settle] += (acc - adv) * prob
            for m in self.months:
                if payments[m] != 0:
                    self.move(s["grantor"], s["receiver"], "subsidy", m, payments[m])
                self.grant_flows[s["grantor"]][m] += payments[m]
            self.accrual[s["id"]] = by_month
            self.sub.append({"id": s["id"], "accrued": acc, "capReachedMonth": reached, "settlementMonth": settle})

    def transfers(self):
        benefit_cash = {p: list(self.led[p]["benefitCash"]) for p in self.parties}
        for t in self.doc.get("transfers", []):
            own = [r["id"] for r in self.doc["roles"] if r["party"] == t["from"]]
            own = own or [r["id"] for r in self.doc["roles"]]
            for m in self.months:
                if not t["fromMonth"] <= m <= t.get("toMonth", self.H - 1):
                    continue
                if t["kind"] == "fixedPerMonth":
                    v = fr(t["amountEur"])
                elif t["kind"] == "perRealisedHour":
                    v = fr(t["amountEur"]) * sum(self.real[r][m] for r in own)
                else:
                    v = fr(t["amountShare"]) * benefit_cash[t["from"]][m]
                if v != 0:
                    self.move(t["from"], t["to"], "transfer", m, v)

    # Results

    def pv(self, flow):
        return sum((v * self.df(m) for m, v in enumerate(flow)), F(0))

    def net_flow(self, party, total):
        led = self.led[party]
        keys = ["cost", "subsidy", "benefitCash", "transfer"] + (["benefitNonCash"] if total else [])
        return [sum(led[k][m] for k in keys) for m in self.months]

    def payback(self, flow):
        cum, was_negative, first, last, ever = F(0), False, None, None, False
        for m, v in enumerate(flow):
            cum += v
            negative = cum < -HALF_A_CENT
            if was_negative and not negative:
                last = m
                first = m if first is None else first
            ever = ever or negative
            was_negative = negative
        if not ever:
            return {"first": 0, "last": 0}
        return {"first": first, "last": None if was_negative else last}

    def block(self, flow, benefits, costs):
        pb, pc = self.pv(benefits), self.pv(costs)
        assert pb - pc == self.pv(flow)
        return {
            "npv": pb - pc,
            "paybackMonths": self.payback(flow),
            "discountedPaybackMonths": self.payback([v * self.df(m) for m, v in enumerate(flow)]),
            "pvBenefits": pb,
            "pvCosts": pc,
            "bcr": pb / pc if pc else None,
            "roi": (pb - pc) / pc if pc else None,
        }

    def result(self, party):
        ids = self.parties if party is None else [party]
        col = lambda k: [sum(self.led[p][k][m] for p in ids) for m in self.months]
        zero = [F(0)] * self.H
        cost = [-v for v in col("cost")]
        got, paid = (zero, zero) if party is None else (col("in"), col("out"))
        costs = [a + b for a, b in zip(cost, paid)]
        cash_benefits = [a + b for a, b in zip(col("benefitCash"), got)]
        all_benefits = [a + b for a, b in zip(cash_benefits, col("benefitNonCash"))]
        cash = [a - b for a, b in zip(cash_benefits, costs)]
        total = [a - b for a, b in zip(all_benefits, costs)]
        low, low_month, cum = F(0), None, F(0)
        for m, v in enumerate(cash):
            cum += v
            if cum < low:
                low, low_month = cum, m
        hours = sum(self.H_["realised"])
        return {
            "cash": self.block(cash, cash_benefits, costs),
            "total": self.block(total, all_benefits, costs),
            "peakFunding": {"eur": -low, "month": low_month},
            "ownCostPerRealisedHourEur": sum(cost) / hours if hours > 0 else None,
        }

    def npv(self, party, total):
        ids = self.parties if party is None else [party]
        return sum(self.pv(self.net_flow(p, total)) for p in ids)

    # Who pays and who gains

    def wrong_pocket(self, total):
        kinds = {p["id"]: p for p in self.doc["parties"]}
        npv = {p: self.npv(p, total) for p in self.parties}
        cash = {p: self.npv(p, False) for p in self.parties}
        outside = {}
        for p in self.parties:
            given = kinds[p].get("outsideOptionEur")
            outside[p] = fr(given) if given is not None else -self.pv(self.grant_flows[p])
        g = {p: npv[p] - outside[p] for p in self.parties}
        gc = {p: cash[p] - outside[p] for p in self.parties}
        required = [p for p in self.parties if kinds[p]["required"]]
        losers = [p for p in required if g[p] < -HALF_A_CENT]
        players = [p for p in self.parties if p in required or abs(g[p]) > HALF_A_CENT]
        joint = sum(npv.values())
        deal = sum(g[p] for p in players) >= -HALF_A_CENT
        can = {p: F(0) if kinds[p]["kind"] == "patient" else max(F(0), gc[p]) for p in self.parties}
        minimal = sum((max(F(0), -g[p]) for p in required), F(0))
        payable = sum((can[p] for p in self.parties if p not in losers), F(0))
        out = {
            "jointNpv": joint,
            "outsideOptions": outside,
            "wrongPocket": deal and bool(losers),
            "losers": losers,
            "deal": deal,
            "needsGrant": deal and joint < -HALF_A_CENT,
            "minimalTransferEur": minimal,
            "payableEur": payable,
            "shortfallEur": max(F(0), minimal - payable),
            "compensation": {p: max(F(0), -g[p]) for p in required},
            "players": players,
            "coreEmpty": None,
            "splits": None,
        }
        if not deal or not players:
            return out
        needed = {p for p in players if p in required or g[p] < -HALF_A_CENT}

        def v(S):
            return max(F(0), sum(g[p] for p in S)) if S and needed <= set(S) else F(0)

        whole = v(players)
        n = len(players)
        shap = {p: F(0) for p in players}
        orders = 0
        for order in permutations(players):
            orders += 1
            seen = []
            for p in order:
                before = v(seen)
                seen.append(p)
                shap[p] += v(seen) - before
        shap = {p: x / orders for p, x in shap.items()}
        own = {p: -self.pv(self.led[p]["cost"]) for p in players}
        all_own = sum(own.values())

        def split(x):
            after = {p: outside[p] + x[p] if p in x else npv[p] for p in self.parties}
            receives = {p: after[p] - npv[p] for p in self.parties}
            core = all(
                sum(x[p] for p in S) >= v(S) - HALF_A_CENT for k in range(1, n + 1) for S in combinations(players, k)
            )
            return {
                "npvAfter": after,
                "receives": receives,
                "inCore": core,
                "payableInCash": {p: -receives[p] <= can[p] + HALF_A_CENT for p in self.parties},
            }

        # The core of such a game holds the division of everything among those who are needed, or, when nobody is
        # needed, everybody's own gain; if that division is in the core, the core is not empty.
        test = {p: g[p] for p in players}
        if needed:
            test = {p: whole / len(needed) if p in needed else F(0) for p in players}
        out["coreEmpty"] = not split(test)["inCore"]
        out["splits"] = {
            "equal": split({p: whole / n for p in players}),
            "proportional": split({p: whole * own[p] / all_own for p in players}) if all_own > 0 else None,
            "shapley": split(shap),
        }
        return out

    # After the subsidy

    def after_subsidy(self):
        licences = [c for c in self.doc["costs"] if c["category"] == "licence"]
        bill = [sum((self.borne[c["id"]][m] for c in licences), F(0)) for m in self.months]
        pv = {p: sum((self.pv(self.borne[c["id"]]) for c in licences if c["payer"] == p), F(0)) for p in self.parties}
        if not any(v > 0 for v in pv.values()):
            return None
        payer = max(self.parties, key=lambda p: pv[p])
        last = -1
        for s in self.doc.get("subsidies", []):
            if s["receiver"] == payer:
                last = max([last] + [m for m in self.months if self.accrual[s["id"]][m] > 0])
        rest = [m for m in self.months if m > last and bill[m] > 0]
        out = {"licencePayer": payer, "firstMonth": rest[0] if rest else None, "years": []}
        if not rest:
            return {**out, "budget": None, "firstDate": None}
        year0, month0 = map(int, self.doc["start"].split("-"))
        at = month0 - 1 + rest[0]
        out["firstDate"] = f"{year0 + at // 12}-{at % 12 + 1:02d}"
        m = rest[0]
        while m < self.H:
            to = min(m // 12 * 12 + 11, self.H - 1)
            span = range(m, to + 1)
            nets = {p: sum(self.net_flow(p, False)[k] for k in span) for p in self.parties}
            out["years"].append(
                {
                    "year": m // 12 + 1,
                    "fromMonth": m,
                    "toMonth": to,
                    "licenceEur": sum(bill[k] for k in span),
                    "netCash": {"parties": nets, "joint": sum(nets.values())},
                }
            )
            m = to + 1
        return out

    def mean_price(self):
        money, months = F(0), F(0)
        for c in self.doc["costs"]:
            if c["category"] != "licence" or c["unit"] == "total" or c["every"] == "once":
                continue
            for m in self.due(c):
                units = self.users(m, c["unit"] == "perActiveUser")
                money += self.unit_price(c, units) * units
                months += units * (12 if c["every"] == "year" else 1)
        return money / months if months else None


def linear_root(f, low, high, where):
    """The root in [low, high] of a function that is exactly linear (checked at three points); 'skip' if it is not."""
    a, b = where
    fa, fb, fm = f(a), f(b), f((a + b) / 2)
    if fm * 2 != fa + fb or fa == fb:
        return "skip"
    root = a - fa * (b - a) / (fb - fa)
    if f(low) != fa + (fb - fa) / (b - a) * (low - a) or f(high) != fa + (fb - fa) / (b - a) * (high - a):
        return "skip"
    return root if low <= root <= high else None


def sturm_roots(coefficients, low, high):
    """Distinct roots of a polynomial (lowest power first) in [low, high], isolated by Sturm's theorem, bisected."""

    def trim(p):
        while p and p[-1] == 0:
            p = p[:-1]
        return p

    def at(p, x):
        v = F(0)
        for c in reversed(p):
            v = v * x + c
        return v

    def rem(a, b):
        a = list(a)
        while len(a) >= len(b):
            k = a[-1] / b[-1]
            for i in range(len(b)):
                a[len(a) - len(b) + i] -= k * b[i]
            a = trim(a[:-1])
        return a

    p = trim(list(coefficients))
    if len(p) < 2:
        return []
    chain = [p, [k * c for k, c in enumerate(p)][1:]]
    while True:
        r = trim([-c for c in rem(chain[-2], chain[-1])])
        if not r:
            break
        chain.append(r)

    def changes(x):
        signs = [s for s in (at(c, x) for c in chain) if s != 0]
        return sum(1 for a, b in zip(signs, signs[1:]) if (a > 0) != (b > 0))

    found = []

    def search(a, b, count):  # roots in (a, b]
        if count == 0:
            return
        if b - a < F(1, 10**18):
            found.append(b)
            return
        mid = (a + b) / 2
        right = changes(mid) - changes(b)
        search(a, mid, count - right)
        search(mid, b, right)

    below = low - F(1, 10**6)
    search(below, high, changes(below) - changes(high))
    return [x for x in found if x >= low - F(1, 10**15)]
