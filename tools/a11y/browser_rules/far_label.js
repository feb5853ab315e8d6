// Fields that are typed in or chosen from, whose label stands on the same line with much empty room between. Returns elements as
// describe() tells them.
const FAR = 15;
const FIELDS = "input:not([type=checkbox], [type=radio], [type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=range]), select, textarea";

function boxOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const isFree = (left, right, middle, apart) => [0.1, 0.3, 0.5, 0.7, 0.9].every((part) =>
  document.elementsFromPoint(left + part * (right - left), middle).every((one) => !apart.includes(one) && !one.matches("img, svg, input, button, select, a") &&
    ![...one.childNodes].some((child) => child instanceof Text && child.data.trim() && one !== apart[0].parentElement)));

const [across, down] = [scrollX, scrollY];
const far = [...document.querySelectorAll(FIELDS)].filter((field) => {
  if (field.labels?.length !== 1 || !isRendered(field)) return false;
  const [label] = field.labels;
  if (label.contains(field) || !isRendered(label) || !words(label)) return false;
  label.scrollIntoView({ block: "center", behavior: "instant" });
  const [from, to] = [boxOf(label), field.getBoundingClientRect()];
  const sameLine = from.top < to.bottom && from.bottom > to.top;
  return from.width > 2 && sameLine && to.left - from.right > FAR * parseFloat(getComputedStyle(label).fontSize) &&
    isFree(from.right + 2, to.left - 2, (Math.max(from.top, to.top) + Math.min(from.bottom, to.bottom)) / 2, [label, field]);
});
scrollTo({ left: across, top: down, behavior: "instant" });
return far.map(describe);
