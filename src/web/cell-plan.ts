/** A cell to scale as an SVG path: so many people, each with an equal share of the floor. One path for all keeps a page with hundreds small. */

const BODY_WIDTH_CM = 50;
const BODY_DEPTH_CM = 30;

export type CellPlan = { readonly sideCm: number; readonly bodies: string; readonly shares: string };

/** The cell is drawn square, since only its floor is known. Each row is as high as its people need, so that every share has the same area. */
export function cellPlan(floorCm2: number, people: number): CellPlan {
  const side = Math.sqrt(floorCm2);
  const rows = Math.max(1, Math.round(Math.sqrt(people)));
  let bodies = '';
  let shares = '';
  let top = 0;
  for (let row = 0; row < rows; row += 1) {
    const count = Math.floor((people * (row + 1)) / rows) - Math.floor((people * row) / rows);
    const height = (side * count) / people;
    const width = side / Math.max(1, count);
    for (let column = 0; column < count; column += 1) {
      const x = (column + 0.5) * width - BODY_WIDTH_CM / 2;
      const y = top + height / 2 - BODY_DEPTH_CM / 2;
      bodies += `M${x.toFixed(1)} ${y.toFixed(1)}h${BODY_WIDTH_CM}v${BODY_DEPTH_CM}h-${BODY_WIDTH_CM}z`;
      if (column > 0) shares += `M${(column * width).toFixed(1)} ${top.toFixed(1)}v${height.toFixed(1)}`;
    }
    top += height;
    if (row < rows - 1) shares += `M0 ${top.toFixed(1)}h${side.toFixed(1)}`;
  }
  return { sideCm: Math.round(side), bodies, shares };
}
