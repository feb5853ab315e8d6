// Header cells of data tables and grids that are the header of no cell at all: [element]. A header that could belong to a row
// or to a column counts for both; tables without any data cell are still to be filled, and are left alone.
const HEADERS = ["columnheader", "rowheader"];
const CELLS = ["cell", "gridcell", ...HEADERS];
const seen = (node) => node.checkVisibility({ visibilityProperty: true }) && node.closest("[aria-hidden=true]") === null;
const roleOf = (node) => attribute(node, "role").trim().toLowerCase();

// Each cell with the rows and columns that it takes, as HTML lays them out.
function laidOut(table) {
  const taken = new Set();
  const cells = [];
  const rows = [...table.rows].filter((row) => seen(row));
  rows.forEach((row, y) => {
    let x = 0;
    for (const node of [...row.cells].filter((cell) => cell.checkVisibility())) {
      while (taken.has(`${x},${y}`)) x += 1;
      const width = Math.min(node.colSpan || 1, 1000);
      const height = Math.min(node.rowSpan || rows.length - y, rows.length - y);
      for (let down = 0; down < height; down += 1) for (let right = 0; right < width; right += 1) taken.add(`${x + right},${y + down}`);
      cells.push({ node, x, y, width, height });
      x += width;
    }
  });
  return cells;
}

const meets = (one, other, start, size) => one[start] < other[start] + other[size] && other[start] < one[start] + one[size];
const isData = (cell) => cell.node.localName === "td" && words(cell.node) !== "";

function isHeaderOfSomething(header, cells) {
  const id = header.node.id;
  if (id && cells.some((cell) => attribute(cell.node, "headers").split(/\s+/).includes(id))) return true;
  const scope = attribute(header.node, "scope").toLowerCase();
  if (scope === "rowgroup" || scope === "colgroup") return true;
  // A cell that names its headers itself has no others.
  const others = cells.filter((cell) => cell !== header && !cell.node.hasAttribute("headers"));
  const sameRow = others.filter((cell) => meets(cell, header, "y", "height"));
  const sameColumn = others.filter((cell) => meets(cell, header, "x", "width"));
  const ofRow = sameRow.some((cell) => cell.x > header.x);
  const ofColumn = sameColumn.some((cell) => cell.y > header.y);
  if (scope === "row") return ofRow;
  if (scope === "col" || roleOf(header.node) === "columnheader") return ofColumn;
  if (!sameRow.some(isData)) return ofColumn;
  if (!sameColumn.some(isData)) return ofRow;
  return ofRow || ofColumn;
}

function inTable(table) {
  if (["presentation", "none"].includes(roleOf(table)) || !seen(table)) return [];
  const cells = laidOut(table);
  if (!cells.some((cell) => cell.node.localName === "td")) return [];
  return cells
    .filter((cell) => cell.node.localName === "th" && words(cell.node) && seen(cell.node))
    .filter((cell) => roleOf(cell.node) === "" || HEADERS.includes(roleOf(cell.node)))
    .filter((cell) => !isHeaderOfSomething(cell, cells))
    .map((cell) => cell.node);
}

function inGrid(grid) {
  if (!seen(grid) || grid.matches("[aria-rowcount], [aria-colcount]") || grid.querySelector("[aria-colindex], [aria-colspan], [aria-owns], table")) return [];
  const rows = [...grid.querySelectorAll("[role=row]")]
    .filter((row) => seen(row) && row.closest("[role=grid], [role=table], [role=treegrid]") === grid)
    .map((row) => [...row.querySelectorAll("[role]")].filter((one) => CELLS.includes(roleOf(one)) && one.closest("[role=row]") === row && seen(one)));
  if (!rows.flat().some((cell) => !HEADERS.includes(roleOf(cell)))) return [];
  const alone = (row, cell) => (roleOf(cell) === "columnheader"
    ? !rows.some((other) => other !== row && other[row.indexOf(cell)] && roleOf(other[row.indexOf(cell)]) !== "columnheader")
    : row.length < 2);
  return rows.flatMap((row) => row.filter((cell) => HEADERS.includes(roleOf(cell)) && words(cell) && alone(row, cell)));
}

return [
  ...[...document.querySelectorAll("table")].filter((table) => table.rows).flatMap(inTable),
  ...[...document.querySelectorAll(":is([role=grid], [role=table], [role=treegrid]):not(table)")].flatMap(inGrid),
].map(describe);
