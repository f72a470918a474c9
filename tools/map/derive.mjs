// Derives src/main/resources/map/{world,arab-world}.tsv from Natural Earth: `npm ci && npm run derive`.
// What is drawn how, and why, is in docs/adr/0007-map.md.

import {readFileSync, writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {geoConicEqualArea, geoEqualEarth, geoPath, geoStream} from 'd3-geo'
import iso from 'i18n-iso-countries'
import {feature, mergeArcs, quantize} from 'topojson-client'
import {topology} from 'topojson-server'
import {presimplify, simplify} from 'topojson-simplify'

const ARAB_LEAGUE = 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' ')

/** Nobody's home: no permanent population, so no organisation can have its seat there. */
const UNINHABITED = 'AQ BV GS HM IO TF UM'.split(' ')

/** Natural Earth has them without an ISO number. */
const BY_NAME = {'Kosovo': 'XK', 'Somaliland': 'SO', 'N. Cyprus': 'CY'}

/** Parts of another country's shape that have an ISO code of their own: west, south, east, north. */
const PARTS = [
  ['FR', 'GF', [-55, 2, -51, 6]], ['FR', 'GP', [-62, 15.7, -60.9, 16.6]], ['FR', 'MQ', [-61.3, 14.3, -60.7, 15]],
  ['FR', 'RE', [55, -22, 56, -20]], ['FR', 'YT', [44.9, -13.1, 45.4, -12.5]], ['NO', 'SJ', [9, 74, 35, 82]],
  ['NO', 'SJ', [-10, 70, -7, 72]], ['NO', 'BV', [3, -55, 4, -54]],
  ['NL', 'BQ', [-69, 12, -62, 18]], ['NZ', 'TK', [-173, -10, -171, -8]], ['', 'CX', [105, -11, 106, -10]],
  ['', 'CC', [96, -13, 97, -11]], ['RU', 'UA', [32, 44, 36.8, 46.3]]
]

/** What one country's shape loses to another: between which two of its corners, and along which line back. */
const CUTTINGS = {
  MA: ['EH', [-8.6815, 27.6569], [-13.17, 27.667], []],
  IL: ['SY', [35.6278, 33.2746], [35.6097, 32.6826],
    [[35.645, 32.75], [35.65, 32.82], [35.63, 32.9], [35.62, 33.03], [35.63, 33.12]]]
}

/** Too small for Natural Earth at 1 : 50 million. */
const POINTS = {GI: [-5.35, 36.14], TV: [179.2, -8.5]}

/**
 * Lengths are in units of the drawing. Lines lose what is lighter than `weight` (an area), pieces smaller than `island`
 * go, countries smaller than `smallest` and those listed in `dots` become circles of radius `dot`.
 */
function world() {
  const pieces = countries().filter(({code}) => !UNINHABITED.includes(code))
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0)
  return draw({
    pieces, projection, width: 960, margin: 3, fitted: pieces, weight: 3.5, island: 6, dot: 2.3, between: 0.5,
    dots: 'LB NC PS VU'.split(' '), smallest: 10, kind: code => code ? 'country' : 'context'
  })
}

function arabWorld() {
  const pieces = countries().filter(({code}) => code !== 'AQ').map(withGazaSeen)
  const members = pieces.filter(({code}) => ARAB_LEAGUE.includes(code))
  const projection = geoConicEqualArea().parallels([8, 33]).rotate([-21.5, 0]).precision(0)
  const {viewBox, rows} = draw({
    pieces, projection, width: 1920, margin: 24, fitted: members.filter(({code}) => code !== 'KM'), clipped: true,
    weight: 1, island: 10, contextIsland: 56, dot: 8, between: 2, dots: ['BH'], smallest: 0,
    kind: code => ARAB_LEAGUE.includes(code) ? 'country' : 'context'
  })
  const bottom = Number(viewBox.split(' ').at(-1))
  return {viewBox, rows: [...rows.filter(([code]) => code !== 'KM'), ...comoros(pieces, bottom)]}
}

/** At its true width of eight kilometres the line around Gaza would hide it. */
function withGazaSeen({code, polygon}) {
  const gaza = code === 'PS' && polygon[0].every(([, latitude]) => latitude < 31.6)
  const larger = ([x, y]) => [34.35 + (x - 34.35) * 1.6, 31.4 + (y - 31.4) * 1.6]
  return {code, polygon: gaza ? polygon.map(ring => ring.map(larger)) : polygon}
}

/** The Comoros lie too far south: they are drawn three and a half times as large in a corner of their own. */
function comoros(pieces, bottom) {
  const islands = pieces.filter(({code}) => code === 'KM')
  const projection = geoConicEqualArea().parallels([8, 33]).rotate([-43.8, 0]).precision(0)
      .fitExtent([[1756, bottom - 129], [1892, bottom - 25]], collection(islands))
  const {d} = outlinesOf({pieces: islands, projection, weight: 1.2, island: 10, kind: () => 'country'}).get('KM')
  return [['context', `m1724 ${bottom} 0-157 196 0 0 2-194 0 0 155z`], ['KM', d]]
}

/** Natural Earth's polygons, one by one, each under the country it belongs to in the practice of the United Nations. */
function countries() {
  const source = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', import.meta.url)))
  return feature(source, source.objects.countries).features.flatMap(({id, properties, geometry}) => {
    const code = iso.numericToAlpha2(id) ?? BY_NAME[properties.name] ?? ''
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return polygons.flatMap(polygon => unoccupied(code, polygon))
        .map(({code, polygon}) => ({code: partOf(code, polygon), polygon}))
  })
}

function partOf(code, [[...ring]]) {
  const [west, south, east, north] = [Math.min, Math.max].flatMap(f => [0, 1].map(axis => f(...ring.map(p => p[axis]))))
  const part = PARTS.find(([whole, , box]) =>
    whole === code && west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3])
  return part ? part[1] : code
}

/** Natural Earth draws who holds the ground. Western Sahara and the Golan are cut out of it. */
function unoccupied(code, polygon) {
  const [ring, ...holes] = polygon
  if (!CUTTINGS[code]) {
    return [{code, polygon}]
  }
  const [owner, from, to, line] = CUTTINGS[code]
  const [rest, off] = cut(ring, from, to, line)
  return [{code, polygon: [rest, ...holes]}, {code: owner, polygon: [off]}]
}

/** Cuts off what a clockwise ring encloses between its vertices nearest to two places, along a line leading back. */
function cut(ring, from, to, line) {
  const open = ring.slice(0, -1)
  const nearest = ([x, y]) => open.map((p, i) => [Math.hypot(p[0] - x, p[1] - y), i]).sort((a, b) => a[0] - b[0])[0][1]
  const along = (i, j) => i <= j ? open.slice(i, j + 1) : [...open.slice(i), ...open.slice(0, j + 1)]
  const [a, b] = [nearest(from), nearest(to)]
  return [[...along(b, a), ...[...line].reverse()], [...along(a, b), ...line]].map(part => [...part, part[0]])
}

function draw(map) {
  const {projection, width, margin} = map
  projection.fitWidth(width - 2 * margin, collection(map.fitted))
  const [x, y] = projection.translate()
  projection.translate([x + margin, y + margin])
  const height = Math.round(geoPath(projection).bounds(collection(map.fitted))[1][1] + margin)
  if (map.clipped) {
    projection.clipExtent([[0, 0], [width, height]])
  }
  const outlines = outlinesOf(map)
  const homes = homesOf(map)
  const area = code => outlines.get(code)?.area ?? 0
  const dotted = [...homes.keys()].filter(code => map.dots.includes(code) || area(code) < Math.max(1, map.smallest)).sort()
  const drawn = [...outlines].filter(([code]) => !dotted.includes(code)).sort()
  const rows = [
    ...drawn.map(([code, {d}]) => [code || 'context', d]),
    ...apart(dotted.map(code => ({code, home: homes.get(code)})), map).map(({code, at}) => [code, circle(at, map.dot)])
  ]
  return {viewBox: `0 0 ${width} ${height}`, rows}
}

/** The simplified outline of each country in relative integer coordinates; a border is simplified once for both sides. */
function outlinesOf(map) {
  const pieces = map.pieces.map(({code, polygon}) => ({code, geometry: projected(map.projection, polygon)}))
      .filter(({geometry}) => geometry)
  const shapes = topology({pieces: {type: 'GeometryCollection', geometries: pieces.map(({geometry}) => geometry)}})
  const fine = simplify(cornered(presimplify(shapes, bluntness), map.island), map.weight)
  const coarse = quantize(fine, {scale: [1, 1], translate: [0, 0]})
  const owner = ({code}) => map.kind(code) === 'context' ? '' : code
  const outlines = new Map()
  for (const code of new Set(pieces.map(owner))) {
    const own = coarse.objects.pieces.geometries.filter((_, i) => owner(pieces[i]) === code)
    const island = code ? map.island : map.contextIsland ?? map.island
    const rings = feature(coarse, mergeArcs(coarse, own)).geometry.coordinates
        .flatMap(([outer, ...holes], i) => [outer, ...holes].map((ring, j) => ({ring: straight(ring), hole: j > 0})))
        .map(({ring, hole}) => ({ring, hole, area: Math.abs(areaOf(ring))}))
        .sort((p, q) => q.area - p.area)
        .filter(({ring, hole, area}, i) => ring.length > 3 && area >= (i === 0 ? 1 : hole ? 4 : island))
    if (rings.length) {
      outlines.set(code, {area: rings.reduce((sum, {area}) => sum + area, 0), d: pathOf(rings.map(({ring}) => ring))})
    }
  }
  return outlines
}

/** Visvalingam's area, less for a sharp corner and more for a blunt one, so that spikes go first. */
function bluntness([p, q, r]) {
  const [a, b] = [[p[0] - q[0], p[1] - q[1]], [r[0] - q[0], r[1] - q[1]]]
  const area = Math.abs(a[0] * b[1] - a[1] * b[0]) / 2
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b))
  return area * (1 - 0.5 * cosine)
}

/** Keeps the chief corners of every line that encloses something: islands and small coasts are not to be flattened. */
function cornered(weighted, island) {
  for (const arc of weighted.arcs) {
    const closed = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1]
    if (Math.abs(areaOf([...arc, arc[0]])) >= island) {
      arc.slice(1, -1).sort((p, q) => q[2] - p[2]).slice(0, closed ? 4 : 3).forEach(point => point[2] = Infinity)
    }
  }
  return weighted
}

/** The middle of each country's largest piece. */
function homesOf(map) {
  const path = geoPath(map.projection)
  const largest = new Map()
  for (const {code, polygon} of map.pieces.filter(({code}) => map.kind(code) === 'country')) {
    const geometry = {type: 'Polygon', coordinates: polygon}
    const area = path.area(geometry)
    if (area >= (largest.get(code)?.area ?? 0)) {
      largest.set(code, {area, at: path.centroid(geometry)})
    }
  }
  const homes = new Map([...largest].map(([code, {at}]) => [code, at]))
  for (const [code, place] of Object.entries(POINTS).filter(([code]) => map.kind(code) === 'country')) {
    homes.set(code, map.projection(place))
  }
  return homes
}

/** Pushes dots apart until none covers another, each as near to its home as the others let it. */
function apart(dots, {dot, between}) {
  const distance = 2 * dot + between
  dots.forEach(each => each.at = [...each.home])
  for (let round = 0; round < 2000; round++) {
    const pull = 0.05 * (1 - round / 2000)
    dots.forEach(({at, home}) => [0, 1].forEach(axis => at[axis] += (home[axis] - at[axis]) * pull))
    dots.forEach((one, i) => dots.slice(i + 1).forEach(other => {
      const [dx, dy] = [other.at[0] - one.at[0], other.at[1] - one.at[1]]
      const gap = Math.hypot(dx, dy)
      if (gap < distance) {
        const push = (distance - gap) / 2 / gap
        one.at = [one.at[0] - dx * push, one.at[1] - dy * push]
        other.at = [other.at[0] + dx * push, other.at[1] + dy * push]
      }
    }))
  }
  return dots.map(({code, at}) => ({code, at: at.map(each => Math.round(each))}))
}

function projected(projection, polygon) {
  const rings = []
  let ring
  geoStream({type: 'Polygon', coordinates: polygon}, projection.stream({
    polygonStart: () => {},
    polygonEnd: () => {},
    lineStart: () => ring = [],
    point: (x, y) => ring.push([x, y]),
    lineEnd: () => rings.push([...ring, ring[0]])
  }))
  return rings.length ? {type: 'Polygon', coordinates: rings} : null
}

/** Leaves out the points that lie on a line between their neighbours. */
function straight(ring) {
  const open = ring.slice(0, -1)
  for (let i = 0; i < open.length && open.length > 2;) {
    const [p, q, r] = [open.at(i - 1), open[i], open[(i + 1) % open.length]]
    const turn = (q[0] - p[0]) * (r[1] - q[1]) - (q[1] - p[1]) * (r[0] - q[0])
    if (turn === 0) {
      open.splice(i, 1)
      i = Math.max(0, i - 1)
    } else {
      i++
    }
  }
  return [...open, open[0]]
}

function areaOf(ring) {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0) / 2
}

function pathOf(rings) {
  let at = [0, 0]
  return rings.map(ring => {
    const steps = ring.slice(0, -1).map((p, i, open) => {
      const from = i ? open[i - 1] : at
      return [p[0] - from[0], p[1] - from[1]]
    })
    at = ring[0]
    return 'm' + steps.flat().join(' ').replaceAll(' -', '-') + 'z'
  }).join('')
}

function circle([x, y], radius) {
  const half = width => `a${radius} ${radius} 0 1 0 ${width} 0`
  return `m${x} ${y}m${-radius} 0${half(2 * radius)}${half(-2 * radius)}z`.replaceAll(' -', '-')
}

function collection(pieces) {
  return {type: 'GeometryCollection', geometries: pieces.map(({polygon}) => ({type: 'Polygon', coordinates: polygon}))}
}

function write(name, {viewBox, rows}) {
  const text = [['viewBox', viewBox], ...rows].map(row => row.join('\t') + '\n').join('')
  writeFileSync(new URL(`../../src/main/resources/map/${name}.tsv`, import.meta.url), text)
  console.log(`${name}: ${rows.length} rows, ${text.length} bytes, ${gzipSync(text, {level: 9}).length} as gzip`)
}

write('world', world())
write('arab-world', arabWorld())
