/**
 * Minimises a smooth convex function by L-BFGS with a backtracking line search. Deterministic: no chance, fixed order.
 * `evaluate(x, gradient)` returns f(x) and fills the gradient. Stops when the gradient is small or after `rounds`.
 */
export function minimise(
  size: number,
  evaluate: (x: Float64Array, gradient: Float64Array) => number,
  rounds = 100,
  memory = 8,
): Float64Array {
  let x: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = evaluate(x, gradient);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const size2 = Math.sqrt(dot(gradient, gradient));
    if (size2 < 1e-3 * Math.max(1, Math.sqrt(dot(x, x)))) break;
    const direction = descent(gradient, pairs);
    const slope = dot(direction, gradient);
    let step = round === 0 ? 1 / Math.max(1, size2) : 1;
    let next = moved(x, direction, step);
    const nextGradient = new Float64Array(size);
    let nextValue = evaluate(next, nextGradient);
    while (nextValue > value + 1e-4 * step * slope && step > 1e-10) {
      step /= 2;
      next = moved(x, direction, step);
      nextValue = evaluate(next, nextGradient);
    }
    const s = difference(next, x);
    const y = difference(nextGradient, gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-12) pairs.push({ s, y, rho: 1 / curvature });
    if (pairs.length > memory) pairs.shift();
    const gain = value - nextValue;
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gain < 1e-6 * Math.max(1, Math.abs(value))) break;
  }
  return x;
}

/** The two-loop recursion: minus the inverse Hessian (as far as it is known) times the gradient. */
function descent(gradient: Float64Array, pairs: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of [...pairs].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    add(q, y, -alpha);
  }
  const last = pairs.at(-1);
  if (last) scale(q, 1 / (last.rho * dot(last.y, last.y)));
  pairs.forEach(({ s, y, rho }, i) => {
    add(q, s, (alphas[pairs.length - 1 - i] as number) - rho * dot(y, q));
  });
  scale(q, -1);
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(a: Float64Array, b: Float64Array, times: number): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + times * (b[i] as number);
}

function scale(a: Float64Array, by: number): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) * by;
}

function moved(x: Float64Array, direction: Float64Array, step: number): Float64Array {
  const out = Float64Array.from(x);
  add(out, direction, step);
  return out;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const out = Float64Array.from(a);
  add(out, b, -1);
  return out;
}
