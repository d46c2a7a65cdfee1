/** A formula in signs that need no translation, and the paper that it comes from. */
export interface MethodFormula {
	readonly formula?: string;
	readonly source?: string;
}

/**
 * The formulas of the method page by anchor. S₀, S₁: share before, after; A: administrative minutes, W: working minutes,
 * D: days, i: person, dᵢ = A₁/D₁ − A₀/D₀ of person i; θ: relative reduction; ₍₋ᵢ₎: without person i.
 */
export const methodFormulas = {
	shareReduction: {
		formula: 'S = ΣA / ΣW    θ = 1 − S₁ / S₀    se² = (n − 1)/n · Σ(θ₍₋ᵢ₎ − θ̄)²    θ ± t(n − 1) · se',
		source: 'B. Efron & C. Stein, Annals of Statistics 9 (1981) 586–596.',
	},
	controlledReduction: {
		formula:
			'θ = 1 − (S₁/S₀)ᴵ / (S₁/S₀)ᶜ    se² = Σ over g of (n_g − 1)/n_g · Σ(θ₍₋ᵢ₎ − θ̄_g)²    df = min(nᴵ, nᶜ) − 1',
		source: 'J. N. Arvesen, Annals of Mathematical Statistics 40 (1969) 2076–2100.',
	},
	shareDifference: {
		formula: '100 · (S₁ − S₀)',
		source: 'B. Efron & C. Stein, Annals of Statistics 9 (1981) 586–596.',
	},
	minutesPer8h: {
		formula: '480 · (S₁ − S₀)',
		source: 'B. Efron & C. Stein, Annals of Statistics 9 (1981) 586–596.',
	},
	minutesPerContact: {
		formula: 'ΣA₁ / Σcontacts₁ − ΣA₀ / Σcontacts₀',
		source: 'B. Efron & C. Stein, Annals of Statistics 9 (1981) 586–596.',
	},
	pairedMinutesPerDay: {
		formula: 'd̄ ± t(n − 1) · sd(d) / √n',
		source: 'Student, Biometrika 6 (1908) 1–25.',
	},
	pairedShare: {
		formula: 'eᵢ = A₁/W₁ − A₀/W₀    ē ± t(n − 1) · sd(e) / √n',
		source: 'Student, Biometrika 6 (1908) 1–25.',
	},
	bootstrapPercentile: {
		formula: '[θ*(2.5 %), θ*(97.5 %)]    B = 10 000',
		source:
			'B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap (1993); R. J. Hyndman & Y. Fan, American Statistician 50 (1996) 361–365, type 7.',
	},
	bootstrapBca: {
		formula:
			'z₀ = Φ⁻¹(#{θ* < θ} / B)    a = ΣL³ / (6 (ΣL²)^1.5)    Lᵢ = θ̄₍₋₎ − θ₍₋ᵢ₎    α₁ = Φ(z₀ + (z₀ + z) / (1 − a(z₀ + z)))',
		source: 'B. Efron, Journal of the American Statistical Association 82 (1987) 171–185.',
	},
	randomSlope: {
		formula: 'Aᵢⱼ = Xᵢⱼβ + u₀ᵢ + u₁ᵢ · p + εᵢⱼ    REML',
		source:
			'D. Bates, M. Mächler, B. Bolker & S. Walker, Journal of Statistical Software 67(1) (2015); A. Kuznetsova, P. B. Brockhoff & R. H. B. Christensen, Journal of Statistical Software 82(13) (2017).',
	},
	olsCr2: {
		formula: 'V = M (Σ Xᵢ′ Bᵢ eᵢ eᵢ′ Bᵢ Xᵢ) M    Bᵢ = (I − Hᵢᵢ)^(−½)    M = (X′X)⁻¹',
		source:
			'R. M. Bell & D. F. McCaffrey, Survey Methodology 28 (2002) 169–181; J. E. Pustejovsky & E. Tipton, Journal of Business & Economic Statistics 36 (2018) 672–683.',
	},
	didMinutesPerDay: {
		formula: 'd̄ᴵ − d̄ᶜ    se² = s²ᴵ/nᴵ + s²ᶜ/nᶜ',
		source: 'B. L. Welch, Biometrika 34 (1947) 28–35.',
	},
	hodgesLehmann: {
		formula: '(dᵢ + dⱼ) / 2,  i ≤ j',
		source:
			'J. L. Hodges & E. L. Lehmann, Annals of Mathematical Statistics 34 (1963) 598–611; M. Hollander & D. A. Wolfe, Nonparametric Statistical Methods (1973), § 3.3.',
	},
	signFlip: {
		formula: 'p = #{|Σ ±dᵢ| ≥ |Σ dᵢ|} / 2ⁿ',
		source: 'R. A. Fisher, The Design of Experiments (1935), § 21.',
	},
	'check-weekdayMix': {
		formula: 'S*ₚ = Σ qₛ · Aₚₛ/wₚₛ / Σ qₛ · Wₚₛ/wₚₛ    θ* = 1 − S*₁ / S*₀',
		source: 'K. J. Rothman, S. Greenland & T. L. Lash, Modern Epidemiology, ch. 3.',
	},
	kans: {
		formula: 'ρ(t) = 1 − path(t) / b    P = T_df((θ − ρ(t)) / se)',
	},
	plannen: {
		formula: 'var(d) = τ² + 2σ² / D    1 − β = 1 − T_{n−1; δ√n/√var(d)}(t(1 − α/2; n − 1))',
		source: 'J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), ch. 2.',
	},
	spreiding: {
		formula: 'σ² = Σ(Aᵢⱼ − Āᵢ)² / Σ(Dᵢ − 1)    τ² = max(0, var(d) − mean(σ²/D₀ + σ²/D₁))',
	},
} as const satisfies Readonly<Record<string, MethodFormula>>;
