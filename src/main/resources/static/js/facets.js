// Whoever chooses a value is led back to its facet. Browsers unfold what an address points at; older ones do here.
"use strict";
const facet = location.hash.startsWith("#_facet-") && document.getElementById(location.hash.slice(1));
if (facet) {
  const folded = [facet, facet.parentElement.closest("details")].filter(part => !part.open);
  for (const part of folded) part.open = true;
  if (folded.length) facet.scrollIntoView();
}
