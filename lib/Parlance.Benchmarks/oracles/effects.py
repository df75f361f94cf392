"""Vectors for effect sizes."""
import numpy as np
from scipy import stats

import rscript
import vectors

random = np.random.default_rng(20240503)
NEAR, FAR = 1e-9, 3e-3
GROUPS = [("two and two", [1, 3], [2, 7]), ("five and five", [5.1, 4.9, 6.2, 5.8, 6.0], [4.1, 3.9, 5.2, 4.4, 4.6]), ("ties", [1, 2, 2, 3, 3, 3], [2, 2, 3, 4, 4]),
          ("zeros and ones", [1, 1, 0, 1, 1, 0, 1, 1, 1, 0], [0, 1, 0, 0, 1, 0, 1, 0]), ("one group constant", [2, 2, 2, 2], [1, 2.5, 3, 4]), ("no difference", [1, 2, 3, 4], [2.5, 1.5, 3.5, 2.5]),
          ("far apart", [10, 11, 12, 13.5], [1, 2, 3.5, 4]), ("unequal spread", [10, 30, -20, 5, 44, 17], [1, 1.1, 0.9, 1.05, 0.99, 1.02, 1, 1.1])]
GROUPS += [(f"{n} and {m} normal", np.round(random.normal(shift, spread, n), 6).tolist(), np.round(random.normal(0, 1, m), 6).tolist())
           for n, m, shift, spread in [(8, 12, 0.5, 1), (30, 30, -0.3, 1.5), (60, 20, 0.2, 0.5), (3, 40, 1, 1), (200, 150, 0.1, 1)]]
COUNTS = [((7, 10), (3, 10)), ((2, 7), (51, 74)), ((56, 70), (48, 80)), ((9, 10), (3, 10)), ((5, 56), (1, 29)), ((37, 60), (22, 60)), ((598, 1320), (611, 1320)), ((30, 60), (30, 60)), ((1, 1000), (9, 20)),
          ((1, 2), (1, 2)), ((19, 20), (5, 300)), ((110, 120), (86, 120))]
EDGES = [((0, 10), (3, 10)), ((10, 10), (0, 12)), ((0, 5), (7, 7)), ((10, 10), (3, 10))]


def c(values):
    return rscript.vector(values)


def noncentral():
    runs = [(t, v, d) for t, v in [(0, 5), (1.3, 1), (2.1, 18), (-2.4, 7), (8, 3), (0.4, 1000), (15, 40), (-30, 12), (3.3, 2.5)] for d in (0, 0.7, -1.5, 4, t * 1.1)]
    answers = rscript.numbers([f"pt({t},{v},ncp={d})" for t, v, d in runs])
    vectors.write("noncentral-t", "NoncentralT.Below", "R 4.2 pt(ncp)", [(f"{t} with {v} about {d}", {"t": t, "freedom": v, "noncentrality": d}, {"below": a[0]}) for (t, v, d), a in zip(runs, answers)])
    solve = "(function(t,v,p)uniroot(function(d)pt(t,v,ncp=d)-p,t+c(-1,1)*(6+abs(t)*6/sqrt(v)),tol=1e-15,maxiter=10000)$root)"
    runs = [(t, v, k) for t, v in [(0, 5), (1.3, 2), (2.1, 18), (-2.4, 7), (8, 6), (0.4, 1000), (12, 40), (-10, 12)] for k in (0.9, 0.95)]
    answers = rscript.numbers([f"c({solve}({t},{v},{(1 + k) / 2}),{solve}({t},{v},{(1 - k) / 2}))" for t, v, k in runs])
    vectors.write("noncentral-t-limits", "NoncentralT.Limits", "R 4.2 uniroot on pt(ncp)", [(f"{t} with {v} at {k}", {"t": t, "freedom": v, "confidence": k}, {"lower": a[0], "upper": a[1]}) for (t, v, k), a in zip(runs, answers)])


def means():
    # effectsize's own search for the noncentrality ends some digits early, so its ends are asked for near, and exact ones of R's pt.
    head = ("(function(f,x,y,k,j,...){e<-f(x,y,ci=k,verbose=FALSE,...);n1<-length(x);n2<-length(y);v1<-var(x);v2<-var(y);kind<-names(e)[1];pooled<-isTRUE(list(...)$pooled_sd);"
            "if(kind=='Glass_delta'){s<-sqrt(v2);h<-1/n2+v1/(n1*v2);df<-n2-1}else if(pooled){s<-sqrt(((n1-1)*v1+(n2-1)*v2)/(n1+n2-2));h<-1/n1+1/n2;df<-n1+n2-2}"
            "else{s<-sqrt((v1+v2)/2);h<-(v1/n1+v2/n2)/s^2;df<-(v1/n1+v2/n2)^2/((v1/n1)^2/(n1-1)+(v2/n2)^2/(n2-1))};"
            "t<-(mean(x)-mean(y))/(s*sqrt(h));g<-function(p)uniroot(function(d)pt(t,df,ncp=d)-p,t+c(-1,1)*(7+abs(t)*7/sqrt(df)),tol=1e-15,maxiter=10000)$root;"
            "J<-if(j)exp(lgamma(df/2)-lgamma((df-1)/2))/sqrt(df/2) else 1;"
            "c(e[[1]],J*sqrt(h)*g((1+k)/2),J*sqrt(h)*g((1-k)/2),e$CI_low,e$CI_high,df)})")
    runs = [(name, x, y, k) for name, x, y in GROUPS for k in (0.9, 0.95)]

    def ask(function, factor, extra):
        answers = rscript.numbers([f"{head}({function},{c(x)},{c(y)},{k},{factor}{extra})" for _, x, y, k in runs], ["effectsize"])
        for (name, *_), (value, low, high, near_low, near_high, _) in zip(runs, answers):
            assert abs(low - near_low) + abs(high - near_high) < FAR * (abs(low) + abs(high) + 1), (function, name, low, near_low, high, near_high)
        return answers

    oracle = "effectsize 0.8.3 {} for the value, R 4.2 uniroot on pt(ncp) for the ends, which effectsize gives to three digits"
    pooled, averaged = ask("cohens_d", "FALSE", ",pooled_sd=TRUE"), ask("cohens_d", "FALSE", ",pooled_sd=FALSE")
    cases, hedges = [], []
    for kind, answers in [(1, pooled), (0, averaged)]:
        for (name, x, y, k), (value, low, high, *_) in zip(runs, answers):
            for ddof in (1, 0):
                if ddof == 0:
                    spread = np.sqrt((np.var(x) * len(x) + np.var(y) * len(y)) / (len(x) + len(y))) if kind else np.sqrt((np.var(x) + np.var(y)) / 2)
                    value = (np.mean(x) - np.mean(y)) / spread
                cases.append((f"{name} at {k}, pooled {kind}, ddof {ddof}", {"first": x, "second": y, "confidence": k, "ddof": ddof, "pooled": kind}, {"value": value, "lower": low, "upper": high}))
    vectors.write("cohens-d", "CohensD.Of", oracle.format("cohens_d") + "; numpy 1.24.2 for ddof 0", cases)
    exact, exact_averaged = ask("hedges_g", "TRUE", ",pooled_sd=TRUE"), ask("hedges_g", "TRUE", ",pooled_sd=FALSE")
    for kind, answers, plain in [(1, exact, pooled), (0, exact_averaged, averaged)]:
        for (name, x, y, k), (value, low, high, *_), (d, d_low, d_high, _, _, df) in zip(runs, answers, plain):
            given = {"first": x, "second": y, "confidence": k, "pooled": kind}
            hedges.append((f"{name} at {k}, pooled {kind}, exact", {**given, "exact": 1}, {"value": value, "lower": low, "upper": high}))
            factor = 1 - 3 / (4 * df - 1)
            hedges.append((f"{name} at {k}, pooled {kind}, approximate", {**given, "exact": 0}, {"value": factor * d, "lower": factor * d_low, "upper": factor * d_high}))
    vectors.write("hedges-g", "HedgesG.Of", oracle.format("hedges_g") + "; the approximate factor by its formula", hedges)
    freedoms = [1.5, 2, 3, 4, 5.7, 8, 10, 25, 58, 118, 500, 999, 1001, 1002, 5000]
    answers = rscript.numbers([f"c(sqrt(2/{f})*exp(lgamma({f}/2)-lgamma(({f}-1)/2)),1-3/(4*{f}-1))" for f in freedoms])
    vectors.write("hedges-correction", "HedgesG.Correction, HedgesG.ApproximateCorrection", "R 4.2 lgamma", [(f"{f} degrees of freedom", {"freedom": f}, {"exact": a[0], "approximate": a[1]}) for f, a in zip(freedoms, answers)])
    glass = ask("glass_delta", "FALSE", "")
    vectors.write("glass-delta", "GlassDelta.Of", oracle.format("glass_delta"), [(f"{name} at {k}", {"first": x, "second": y, "confidence": k}, {"value": a[0], "lower": a[1], "upper": a[2]}) for (name, x, y, k), a in zip(runs, glass)])


def dominance():
    fisher, cliff, a12, a12_fisher = [], [], [], []
    groups = GROUPS + [("nothing overlaps", [5, 6, 7, 8, 9], [1, 2, 3, 4]), ("nothing overlaps below", [1, 2, 3], [4, 5, 6, 6.5, 7, 7, 8]), ("all equal", [1, 1, 1], [1, 1, 1, 1])]
    runs = [(name, x, y, k) for name, x, y in groups for k in (0.9, 0.95)]
    answers = rscript.numbers([f"unlist(c({function}({c(x)},{c(y)},ci={k},verbose=FALSE))[c(1,3,4)])" for _, x, y, k in runs for function in ("cliffs_delta", "vd_a")], ["effectsize"])
    for (name, x, y, k), delta, a in zip(runs, answers[::2], answers[1::2]):
        given = {"first": x, "second": y, "confidence": k}
        fisher.append((f"{name} at {k}", given, dict(zip(("value", "lower", "upper"), delta))))
        a12_fisher.append((f"{name} at {k}", given, dict(zip(("value", "lower", "upper"), a))))
        signs, z = np.sign(np.subtract.outer(x, y)), stats.norm.ppf((1 + k) / 2)
        n, m = signs.shape
        d = signs.mean()
        if abs(d) == 1:
            end = (min(n, m) - z * z) / (min(n, m) + z * z)
            low, high = (end, 1.0) if d > 0 else (-1.0, -end)
        else:
            rows, columns = signs.mean(1), signs.mean(0)
            s = (m * m * np.sum((rows - d) ** 2) + n * n * np.sum((columns - d) ** 2) - np.sum((signs - d) ** 2)) / (n * m * (n - 1) * (m - 1))
            s = max(s, (1 - d * d) / (n * m - 1))
            root = z * np.sqrt(s) * np.sqrt((1 - d * d) ** 2 + z * z * s)
            low, high = (d - d ** 3 - root) / (1 - d * d + z * z * s), (d - d ** 3 + root) / (1 - d * d + z * z * s)
        assert abs(d - delta[0]) < 1e-12 and abs((d + 1) / 2 - a[0]) < 1e-12
        cliff.append((f"{name} at {k}", given, {"value": d, "lower": low, "upper": high}))
        a12.append((f"{name} at {k}", given, {"value": np.mean((signs + 1) / 2), "lower": (low + 1) / 2, "upper": (high + 1) / 2}))
    vectors.write("cliffs-delta", "CliffsDelta.Of", "effectsize 0.8.3 cliffs_delta for the value, Feng and Cliff's formula over all pairs in numpy 1.24.2 for the ends", cliff)
    vectors.write("cliffs-delta-fisher", "CliffsDelta.Fisher", "effectsize 0.8.3 cliffs_delta", fisher)
    vectors.write("vargha-delaney", "VarghaDelaney.Of", "effectsize 0.8.3 vd_a for the value, Feng and Cliff's formula over all pairs in numpy 1.24.2 for the ends", a12)
    vectors.write("vargha-delaney-fisher", "VarghaDelaney.Fisher", "effectsize 0.8.3 vd_a", a12_fisher)


def counts():
    runs = [(one, other, k) for one, other in COUNTS for k in (0.9, 0.95)]
    table = "matrix(c({},{},{},{}),2)"

    def matrix(one, other):
        return table.format(one[0], one[1] - one[0], other[0], other[1] - other[0])

    def given(one, other, k):
        return {"first": list(one), "second": list(other), "confidence": k}

    answers = rscript.numbers([f"unlist(c(cohens_h({matrix(one, other)},ci={k}))[c(1,3,4)])" for one, other, k in runs], ["effectsize"])
    cases = [(f"{one} against {other} at {k}", given(one, other, k), dict(zip(("value", "lower", "upper"), a))) for (one, other, k), a in zip(runs, answers)]
    for one, other in EDGES:
        h, half = 2 * np.arcsin((one[0] / one[1]) ** 0.5) - 2 * np.arcsin((other[0] / other[1]) ** 0.5), stats.norm.ppf(0.975) * (1 / one[1] + 1 / other[1]) ** 0.5
        cases.append((f"{one} against {other}", given(one, other, 0.95), {"value": h, "lower": h - half, "upper": h + half}))
    vectors.write("cohens-h", "CohensH.Of", "effectsize 0.8.3 cohens_h; its formula where it refuses rates of 0 or 1", cases)

    # The gradient of phi by numerical differentiation, with the covariance of the counts.
    two = ("(function(x1,n1,x2,n2,k){f<-function(p){w<-c(n1,n2)/(n1+n2);m<-sum(w*p);(p[1]-p[2])*sqrt(w[1]*w[2]/(m*(1-m)))};p<-c(x1/n1,x2/n2);"
           "a<-cor(rep(c(1,0),c(n1,n2)),rep(c(1,0,1,0),c(x1,n1-x1,x2,n2-x2)));g<-GRAD(f,p);s<-sqrt(sum(g^2*p*(1-p)/c(n1,n2)));c(a,a-qnorm((1+k)/2)*s,a+qnorm((1+k)/2)*s)})")
    pairs = ("(function(p,k){n<-sum(p);f<-function(q){(q[1]*q[4]-q[2]*q[3])/sqrt((q[1]+q[2])*(q[3]+q[4])*(q[1]+q[3])*(q[2]+q[4]))};"
             "a<-cor(rep(c(1,1,0,0),p),rep(c(1,0,1,0),p));q<-p/n;g<-GRAD(f,q);s<-sqrt((sum(g^2*q)-sum(g*q)^2)/n);c(a,a-qnorm((1+k)/2)*s,a+qnorm((1+k)/2)*s)})")
    grad = "numDeriv::grad"
    answers = rscript.numbers([f"{two.replace('GRAD', grad)}({one[0]},{one[1]},{other[0]},{other[1]},{k})" for one, other, k in runs])
    cases = [(f"{one} against {other} at {k}", given(one, other, k), dict(zip(("value", "lower", "upper"), a))) for (one, other, k), a in zip(runs, answers)]
    vectors.write("phi", "Phi.Of(Proportion, Proportion)", "R 4.2 cor, and numDeriv grad for the variance", cases, 1e-8, "the oracle differentiates numerically")
    tables = [(10, 5, 2, 3), (20, 6, 6, 8), (5, 1, 2, 4), (40, 10, 3, 7), (12, 25, 4, 9), (30, 2, 15, 13), (600, 60, 40, 300), (3, 7, 8, 2), (1, 100, 60, 1), (11, 3, 3, 1), (500, 1, 9, 10), (3, 1, 12, 5)]
    answers = rscript.numbers([f"{pairs.replace('GRAD', grad)}({c(one)},{k})" for one in tables for k in (0.9, 0.95)])
    vectors.write("phi-pairs", "Phi.Of(PairedTable)", "R 4.2 cor, and numDeriv grad for the variance",
                  [(f"{one} at {k}", {**dict(zip(("both", "firstOnly", "secondOnly", "neither"), one)), "confidence": k}, dict(zip(("value", "lower", "upper"), a))) for (one, k), a in zip([(one, k) for one in tables for k in (0.9, 0.95)], answers)],
                  1e-8, "the oracle differentiates numerically")


noncentral()
means()
dominance()
counts()
