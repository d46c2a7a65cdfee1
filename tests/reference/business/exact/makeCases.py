"""Writes cases.json: own cases with their results in exact fractions. Run: python3 makeCases.py (no packages needed)."""

import json
from fractions import Fraction as F
from pathlib import Path

from ledger import Case, linear_root, sturm_roots

Q = F(101, 100) ** 1  # one per cent a month: the yearly rate is 1.01**12 - 1
ZERO = F(1)


def party(id, kind="organisation", required=True, **more):
    return {"id": id, "name": id, "kind": kind, "required": required, **more}


def role(id, party, headcount, minutes, cost, review=0, days=220, **more):
    return {
        **{"id": id, "name": id, "party": party, "headcount": headcount, "workdaysPerYear": days},
        **{"baselineAdminMinutesPerDay": minutes, "extraReviewMinutesPerDay": review, "hourlyCostEur": cost},
        **more,
    }


def cost(id, category, payer, amount, unit="total", every="once", month=0, **more):
    return {
        **{"id": id, "name": id, "category": category, "payer": payer, "amountEur": amount, "unit": unit},
        **{"every": every, "fromMonth": month},
        **more,
    }


def benefit(id, party, amount, every, month, cash=True, **more):
    return {"id": id, "name": id, "party": party, "amountEur": amount, "every": every, "fromMonth": month, "cash": cash, **more}


def subsidy(id, grantor, receiver, eligible, to, share, **more):
    return {
        **{"id": id, "name": id, "grantor": grantor, "receiver": receiver, "eligible": eligible, "fromMonth": 0},
        **{"toMonth": to, "share": share, "vatEligible": True},
        **more,
    }


def transfer(id, frm, to, kind, amount, month, **more):
    key = "amountShare" if kind == "shareOfCashBenefit" else "amountEur"
    return {"id": id, "name": id, "from": frm, "to": to, "kind": kind, key: amount, "fromMonth": month, **more}


FULL = {"startMonth": 0, "months": 0, "from": 1, "to": 1}


def case(title, horizon, parties, **more):
    base = {
        **{"schema": "halftijd/case@1", "title": title, "start": "2026-07", "horizonMonths": horizon, "wageIndex": 0},
        **{"parties": parties},
        "saving": {"basis": "user", "reduction": 0.2, "persistencePerYear": 0, "realisedShare": 0.5},
        **{"rollout": FULL, "use": FULL, "roles": []},
        "destinations": {
            "relief": {"share": 1, "valuePerHourEur": 10, "beneficiaries": {parties[0]["id"]: 1}},
        },
        **{"otherBenefits": [], "costs": [], "subsidies": [], "transfers": []},
        "budgetRequest": {"month": 4, "day": 1},
    }
    return {**base, **more}


def all_cases():
    ward, ict, state = party("ward", "department"), party("ict", "department"), party("state", "state", False)
    insurer, patient = party("insurer", "insurer", False), party("patient", "patient", False)
    licence = lambda amount, **more: cost("licence", "licence", "ict", amount, "perUser", "month", **more)
    mixed = {
        "cash": {"share": 0.2, "cashableShare": 0.5, "cashableFromMonth": 6},
        "moreCare": {"share": 0.3, "revenuePerHourEur": 90, "variableCostPerHourEur": 20, "beneficiaries": {"ward": 1}},
        "betterCare": {"share": 0.1, "valuePerHourEur": 30, "beneficiaries": {"patient": 1}},
        "relief": {"share": 0.4, "valuePerHourEur": 12, "beneficiaries": {"ward": 1}},
    }
    nurse = role("nurse", "ward", 30, 120, 45, 3)

    yield Q, case(
        "No subsidy", 24, [ward, ict, patient], roles=[nurse], destinations=mixed,
        rollout={"startMonth": 2, "months": 5, "from": 0.2, "to": 1},
        use={"startMonth": 2, "months": 7, "from": 0.3, "to": 0.8},
        costs=[cost("project", "implementation", "ict", 12000), licence(40, month=2, vatRate=0.21)],
    )  # fmt: skip
    yield Q, case(
        "Cap inside a month", 30, [ward, ict, patient, state], roles=[nurse], destinations=mixed,
        costs=[licence(50, month=1, vatRate=0.21, vatRecoverableShare=0.05, index=0.04), cost("epd", "integration", "ict", 9000, month=1)],
        subsidies=[subsidy("grant", "state", "ict", ["integration", "licence"], 14, 0.5, capEur=10000, advanceShare=0.75, settlementLagMonths=3)],
    )  # fmt: skip
    yield Q, case(
        "Settlement beyond the horizon", 18, [ward, ict, patient, state], roles=[nurse], destinations=mixed,
        costs=[licence(30, vatRate=0.21)],
        subsidies=[subsidy("grant", "state", "ict", ["licence"], 16, 0.4, vatEligible=False, advanceShare=0.6, settlementLagMonths=9, probability=0.7)],
    )  # fmt: skip
    yield Q, case(
        "Ceiling binding in some years", 40, [ward, ict, patient],
        wageIndex=0.03, roles=[nurse, role("doctor", "ward", 6, 150, 110, 4)],
        saving={"basis": "user", "reduction": 0.25, "persistencePerYear": -0.3, "realisedShare": 0.6},
        rollout={"startMonth": 0, "months": 14, "from": 0.1, "to": 1},
        destinations={
            **mixed,
            "moreCare": {**mixed["moreCare"], "annualRevenueRoomEur": 60000, "beneficiaries": {"ward": 0.75, "ict": 0.25}},
        },
        costs=[licence(35)],
    )  # fmt: skip
    yield Q, case(
        "Negative saving", 26, [ward, ict, patient],
        roles=[role("nurse", "ward", 30, 120, 45, 30), role("doctor", "ward", 10, 150, 110, 5)],
        saving={"basis": "user", "reduction": 0.15, "persistencePerYear": 0.1, "realisedShare": 0.6},
        destinations={**mixed, "moreCare": {**mixed["moreCare"], "annualRevenueRoomEur": 5000, "evidenceGrade": 3}, "cash": {**mixed["cash"], "evidenceGrade": 5}},
        costs=[licence(25, evidenceGrade=2)],
    )  # fmt: skip
    only = lambda title, flows: case(
        title, 12 * (len(flows) - 1) + 1, [ward],
        otherBenefits=[benefit(f"flow{k}", "ward", f, "once", 12 * k) for k, f in enumerate(flows)],
    )  # fmt: skip
    yield Q, only("Two rates of return", [-100, 230, -132])
    yield Q, only("No rate of return with both signs", [100, -150, 100])
    yield Q, only("A rate that touches zero", [100, -220, 121])
    yield Q, only("Three rates of return", [-1000, 3600, -4310, 1716])
    yield Q, case(
        "One party", 25, [ward], roles=[nurse],
        destinations={"cash": {**mixed["cash"], "share": 1}},
        costs=[cost("licence", "licence", "ward", 300, "perUser", "year", 1, index=0.05), cost("exit", "exit", "ward", 4000, month=24)],
    )  # fmt: skip
    practice = party("practice")
    six = [practice, ict, party("group", "organisation"), insurer, patient, state]
    yield Q, case(
        "Six parties with three roles", 31, six, start="2027-11", wageIndex=0.02,
        saving={"basis": "access", "reduction": 0.18, "persistencePerYear": -0.05, "realisedShare": 0.55},
        rollout={"startMonth": 1, "months": 10, "from": 0.15, "to": 0.95},
        use={"userTypes": [
            {"type": "sceptic", "share": 0.2, "startMonth": 6, "months": 12, "to": 0.4},
            {"type": "doubter", "share": 0.3, "startMonth": 3, "months": 9, "to": 0.6},
            {"type": "doer", "share": 0.4, "startMonth": 1, "months": 4, "to": 0.9},
            {"type": "pioneer", "share": 0.1, "startMonth": 1, "months": 0, "to": 1},
        ]},
        roles=[role("gp", "practice", 8, 160, 115, 6), role("assistant", "practice", 14, 140, 36, 2, reduction=0.3), role("nurse", "group", 5, 90, 48, 25)],
        destinations={
            "cash": {"share": 0.1, "cashableShare": 0.4, "cashableFromMonth": 12, "evidenceGrade": 4},
            "moreCare": {"share": 0.4, "revenuePerHourEur": 80, "variableCostPerHourEur": 95, "annualRevenueRoomEur": 20000, "beneficiaries": {"practice": 0.7, "group": 0.3}, "evidenceGrade": 3},
            "betterCare": {"share": 0.2, "valuePerHourEur": 35, "beneficiaries": {"patient": 0.8, "insurer": 0.2}, "evidenceGrade": 6},
            "relief": {"share": 0.3, "valuePerHourEur": 14, "beneficiaries": {"practice": 0.5, "group": 0.5}},
        },
        otherBenefits=[
            benefit("absence", "practice", 900, "year", 6, index=0.02, evidenceGrade=4),
            benefit("fewerTests", "insurer", 250, "month", 9, toMonth=20),
            benefit("moreWork", "group", -40, "month", 3, cash=False, evidenceGrade=5),
        ],
        costs=[
            cost("project", "implementation", "group", 8000, evidenceGrade=2),
            {**{k: v for k, v in cost("licence", "licence", "group", 0, "perActiveUser", "month", 1, vatRate=0.21, vatRecoverableShare=0.1, index=0.04, evidenceGrade=1, contractEndMonth=24, noticeMonths=3).items() if k != "amountEur"},
             "tiers": [{"fromUnits": 0, "amountEur": 60}, {"fromUnits": 20, "amountEur": 48}, {"fromUnits": 25, "amountEur": 41}], "pooledUnits": 10},
            cost("scribe", "licence", "practice", 90, "perUser", "year", 5, toMonth=28),
            cost("support", "support", "ict", 1500, every="year", month=2, index=0.03),
        ],
        subsidies=[subsidy("grant", "state", "group", ["implementation", "licence", "training"], 11, 0.6, capEur=9000, advanceShare=0.5, settlementLagMonths=4, vatEligible=False), subsidy("extra", "insurer", "practice", ["licence"], 20, 0.25, probability=0.4)],
        transfers=[
            transfer("perHour", "practice", "group", "perRealisedHour", 3, 4, toMonth=25),
            transfer("share", "insurer", "group", "shareOfCashBenefit", 0.5, 10),
            transfer("fixed", "group", "ict", "fixedPerMonth", -60, 2, toMonth=9),
        ],
    )  # fmt: skip
    pocket = lambda title, horizon=24, amount=60, parties=(ward, ict, insurer, patient), **more: case(
        title, horizon, list(parties), roles=[nurse], destinations=mixed, costs=[licence(amount)], **more
    )
    yield ZERO, pocket("Joint loss", amount=400)
    yield Q, pocket("A loser inside a joint gain", otherBenefits=[benefit("tests", "insurer", 700, "month", 2)])
    yield Q, pocket(
        "A gain that only the grant makes", amount=170, parties=(ward, ict, patient, state),
        subsidies=[subsidy("grant", "state", "ict", ["licence"], 23, 0.95)],
    )  # fmt: skip
    yield Q, case(
        "A transfer nobody can pay in cash", 24, [ict, patient, party("ward", "department", False)], roles=[nurse],
        destinations={
            "betterCare": {"share": 0.9, "valuePerHourEur": 60, "beneficiaries": {"patient": 1}},
            "relief": {"share": 0.1, "valuePerHourEur": 12, "beneficiaries": {"ward": 1}},
        },
        costs=[licence(60)],
    )  # fmt: skip
    yield Q, pocket("A party with an outside option", parties=(ward, party("ict", "department", outsideOptionEur=-15000), insurer, patient))
    yield ZERO, case(
        "Subsidy as long as the licence", 14, [ward, ict, state], roles=[nurse],
        costs=[licence(20, toMonth=9), cost("box", "licence", "ward", 500, month=3)],
        subsidies=[subsidy("grant", "state", "ict", ["licence"], 11, 1)],
    )  # fmt: skip


def plain(value):
    if isinstance(value, F):
        return float(value)
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def rates(case):
    """All yearly rates of the joint total flow, where it falls on whole years only; exact by Sturm's theorem."""
    flows = [sum(case.net_flow(p, True)[m] for p in case.parties) for m in case.months]
    if any(v != 0 for m, v in enumerate(flows) if m % 12):
        return "skip"
    roots = sturm_roots(flows[::12], F(1, 11), F(100))
    found = sorted(1 / w - 1 for w in roots)
    return {"status": ["none", "unique"][len(found)] if len(found) < 2 else "multiple", "roots": found}


def graded(doc):
    lines = list(doc["destinations"].values()) + doc["otherBenefits"] + doc["costs"]
    return any("evidenceGrade" in line for line in lines)


def expected(doc, q):
    c = Case(doc, q)
    after = c.after_subsidy()
    if after:
        price = c.mean_price()
        joint = lambda **change: Case(doc, q, **change).npv(None, True)
        k = linear_root(lambda x: joint(price=x), F(0), F(100), (F(1), F(2)))
        r = linear_root(lambda x: joint(realised=x), F(0), F(1), (F(1, 4), F(3, 4)))
        after["breakEven"] = {"jointTotal": {}}
        if k != "skip":
            after["breakEven"]["jointTotal"]["licencePriceEur"] = None if k is None or price is None else k * price
        if r != "skip":
            after["breakEven"]["jointTotal"]["realisedShare"] = r
    parties = {p: c.result(p) for p in c.parties}
    irr = rates(c)
    joint = c.result(None)
    if irr != "skip":
        joint["total"]["irr"] = irr
    lines = ["cost", "subsidy", "benefitCash", "benefitNonCash", "transfer"]
    worse = Case(doc, q, corrected=True) if graded(doc) else None
    return plain(
        {
            "hours": {
                "total": {k: sum(v) for k, v in c.H_.items()},
                "byRole": {r: {"gross": sum(c.gross[r]), "realised": sum(c.real[r])} for r in c.gross},
                "monthly": c.H_,
            },
            "ledger": {p: {k: c.led[p][k] for k in lines} for p in c.parties},
            "results": {"parties": parties, "joint": joint},
            "subsidies": c.sub,
            "afterSubsidy": after,
            "wrongPocket": {"total": c.wrong_pocket(True), "cash": c.wrong_pocket(False)},
            "corrected": worse and {"joint": worse.result(None), "parties": {p: worse.result(p) for p in worse.parties}},
        }
    )


def main():
    out = []
    for q, doc in all_cases():
        doc = {**doc, "discountRate": float(q**12 - 1)}
        out.append({"case": doc, "expected": expected(doc, q)})
    path = Path(__file__).with_name("cases.json")
    path.write_text(json.dumps(out, separators=(",", ":")) + "\n")
    print(f"{len(out)} cases, {path.stat().st_size} bytes")


main()
