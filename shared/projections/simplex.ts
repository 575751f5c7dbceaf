/**
 * Least value of a function of a few variables without derivatives (Nelder and Mead 1965), from a start and a first step along
 * every axis. Stops where the values at the corners agree to `tolerance`, relative to their size.
 */
export function minimise(
  f: (x: Float64Array) => number,
  start: readonly number[],
  step: number,
  tolerance = 1e-12,
  rounds = 600,
): { readonly x: Float64Array; readonly value: number } {
  const size = start.length;
  const corners = Array.from({ length: size + 1 }, (_, i) => {
    const x = Float64Array.from(start);
    if (i > 0) x[i - 1]! += step;
    return { x, value: f(x) };
  });
  const sort = () => corners.sort((a, b) => a.value - b.value);
  const at = (centre: Float64Array, from: Float64Array, distance: number) => {
    const x = centre.map((value, k) => value + distance * (from[k]! - value));
    return { x, value: f(x) };
  };
  for (let round = 0; round < rounds; round++) {
    sort();
    const [best, worst, second] = [corners[0]!, corners[size]!, corners[size - 1]!];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
    const centre = new Float64Array(size);
    for (const { x } of corners.slice(0, size)) for (let k = 0; k < size; k++) centre[k]! += x[k]! / size;
    const reflected = at(centre, worst.x, -1);
    if (reflected.value < best.value) {
      const expanded = at(centre, worst.x, -2);
      corners[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < second.value) corners[size] = reflected;
    else {
      const contracted = at(centre, worst.x, reflected.value < worst.value ? -0.5 : 0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) corners[size] = contracted;
      else for (let i = 1; i <= size; i++) corners[i] = at(best.x, corners[i]!.x, 0.5);
    }
  }
  sort();
  return corners[0]!;
}
