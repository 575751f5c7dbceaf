/** Pages of a report in Typst: reads `/report.json` (`reportPdfRequest`) and sets its blocks in their order. */
export const REPORT_TEMPLATE = `
#let report = json("/report.json")
#let navy = rgb("#18375f")
#let blue = rgb("#0072bc")
#let soft = rgb("#4d5b6b")
#let hair = rgb("#d5dce3")
#let tones = (good: rgb("#00674f"), fair: rgb("#14202e"), poor: rgb("#7a4b00"), bad: rgb("#a3203a"), "none": soft)
#let boxes = (
  finding: (fill: rgb("#e8f2fa"), edge: blue),
  note: (fill: rgb("#f3f5f7"), edge: soft),
  warning: (fill: rgb("#fdf3e4"), edge: rgb("#7a4b00")),
  method: (fill: rgb("#f3f5f7"), edge: navy),
)
#let small = 8.5pt

#set document(title: report.title, author: if report.authors == "" { () } else { report.authors })
#set text(lang: report.language, size: 10pt, fill: rgb("#14202e"), hyphenate: false)
#set par(leading: 0.68em, spacing: 0.95em, justify: false)
#set page(
  paper: "a4",
  numbering: "1",
  margin: (x: 22mm, top: 24mm, bottom: 22mm),
  header: context if here().page() > 1 { set text(size: small, fill: soft); report.title },
  footer: context {
    set text(size: small, fill: soft)
    grid(columns: (1fr, auto), column-gutter: 8mm, report.made, [#here().page() / #counter(page).final().first()])
  },
)
#set heading(numbering: none)
#show heading: set text(fill: navy)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 1): set block(above: 1.7em, below: 0.8em)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.6em)
#show link: set text(fill: blue)
#show figure.caption: it => align(left, text(weight: "bold", it.body))
#show figure.where(kind: table): set block(breakable: true)
#show figure: set align(left)
#set figure(numbering: none, supplement: none, gap: 0.7em)
#set figure.caption(position: top)
#set footnote.entry(separator: line(length: 30%, stroke: 0.5pt + hair))
#set list(indent: 0.4em)
#set enum(indent: 0.4em)
#set table(stroke: none, inset: (x: 4pt, y: 3.2pt))
#show outline.entry: it => link(it.element.location(), block(above: 0.55em, pad(
  left: (it.level - 1) * 1.2em,
  grid(columns: (1fr, auto), column-gutter: 6mm, text(fill: rgb("#14202e"), it.body()), text(fill: soft, it.page())),
)))

#let anchored(body, anchor) = [#body#label(anchor)]

#let set-inline(one) = {
  if one.kind == "break" { linebreak() }
  else if one.kind == "value" { one.text }
  else if one.kind == "reference" { link(label(one.to), one.text) }
  else if one.kind == "footnote" { footnote(one.content.map(set-inline).join()) }
  else {
    let body = [#one.text]
    if one.at("place", default: "") == "superscript" { body = super(body) }
    if one.at("place", default: "") == "subscript" { body = sub(body) }
    if one.at("italic", default: false) { body = emph(body) }
    if one.at("bold", default: false) { body = strong(body) }
    if one.at("href", default: "") != "" { link(one.href, body) } else { body }
  }
}
#let set-inlines(content) = content.map(set-inline).join()

#let set-prose(one) = {
  if one.kind == "paragraph" { par(set-inlines(one.content)) }
  else if one.kind == "heading" {
    let number = if one.number == none { [] } else { [#text(fill: soft, weight: "regular", one.number)#h(0.5em)] }
    anchored(heading(level: one.level, [#number#set-inlines(one.content)]), one.anchor)
  }
  else if one.kind == "quote" { quote(block: true, one.content.map(set-prose).join()) }
  else {
    let items = one.items.map(item => item.map(set-prose).join())
    if one.isOrdered { enum(..items) } else { list(..items) }
  }
}

#let caption-of(one) = [#text(fill: blue)[#one.label.word #one.label.number.] #one.caption]
#let foot-of(one) = {
  set text(size: small)
  set par(spacing: 0.5em, leading: 0.5em)
  for warning in one.warnings { par(text(fill: tones.poor, warning)) }
  for line in (one.source, one.note) { if line != none and line != "" { par(text(fill: soft, line)) } }
}
#let is-number(column) = column.kind == "value" or column.kind == "share"

// What the text refers to stands where it fits, and the text flows on.
#let floated(one, body) = {
  if one.floats { place(auto, float: true, clearance: 1.8em, align(left, block(breakable: false, width: 100%, body))) }
  else if one.kind == "table" { block(breakable: true, above: 1.6em, below: 1.6em, width: 100%, body) }
  else { block(breakable: false, above: 1.6em, below: 1.6em, width: 100%, body) }
}

#let set-figure(one) = {
  let picture(width) = if one.picture == none { [#one.alt] } else { image(one.picture, alt: one.alt, width: width) }
  floated(one, layout(room => {
    let wanted = calc.min(one.widthMm * 1mm, room.width)
    // As much smaller as caption and notes need of a page.
    let high(body) = measure(width: room.width, body).height
    let words = high({ figure(kind: image, caption: caption-of(one), []); foot-of(one) })
    let width = if one.picture == none { wanted } else { wanted * calc.min(1, (room.height - words - 1em.to-absolute()) / high(picture(wanted))) }
    anchored(figure(kind: image, caption: caption-of(one), picture(width)), one.anchor)
    foot-of(one)
  }))
}

#let set-cell(cell, column) = {
  let body = text(size: small, fill: tones.at(cell.at("tone", default: "fair")), cell.text)
  if is-number(column) { align(right, body) } else { body }
}
// Room that must be left on the page, or what comes next begins another.
#let needing(height) = {
  block(height: height, above: 0pt, below: 0pt, breakable: false)
  v(-height)
}
#let table-of(one, part, from: 0, until: none, kept-end: none) = {
  let columns = part.columns.map(at => one.columns.at(at))
  let rows = one.rows.slice(from, until)
  table(
    columns: part.widths.map(width => width * 1fr),
    table.hline(stroke: 0.8pt + navy),
    ..if from == 0 { (table.header(repeat: true, ..columns.map(column => {
      let body = text(size: small, weight: "bold", column.label)
      if is-number(column) { align(right, body) } else { body }
    })),) },
    table.hline(stroke: 0.8pt + navy),
    ..rows.enumerate().map(((line, row)) => (
      ..part.columns.enumerate().map(((place, at)) => {
        let body = set-cell(row.at(at, default: (text: "")), columns.at(place))
        if place == 0 and kept-end != none and line == rows.len() - report.kept.last { needing(kept-end) + body } else { body }
      }),
      table.hline(stroke: 0.4pt + hair),
    )).flatten(),
  )
}
#let set-part(one, part, is-first) = {
  let caption = caption-of((..one, caption: part.caption))
  let figure-of(body) = figure(kind: table, caption: caption, outlined: is-first, body)
  let set-whole(body) = if is-first { anchored(body, one.anchor) } else { body }
  if one.rows.len() <= report.kept.whole { return set-whole(figure-of(table-of(one, part))) }
  layout(room => {
    let high(body) = measure(width: room.width, body).height
    needing(high(figure-of(table-of(one, part, until: report.kept.first))))
    let end = high(table-of(one, part, from: one.rows.len() - report.kept.last))
    set-whole(figure-of(table-of(one, part, kept-end: end)))
  })
}
#let set-table(one) = floated(one, {
  let body = {
    for (at, part) in one.parts.enumerate() {
      if at > 0 { v(0.6em) }
      set-part(one, part, at == 0)
    }
    foot-of(one)
  }
  if one.floats or one.rows.len() > report.kept.whole { body }
  else { layout(room => block(width: 100%, breakable: measure(width: room.width, body).height > room.height, body)) }
})

#let set-block(one) = {
  if one.kind == "figure" { set-figure(one) }
  else if one.kind == "table" { set-table(one) }
  else if one.kind == "page-break" { pagebreak(weak: true) }
  else if one.kind == "box" {
    let look = boxes.at(one.tone)
    let lines = one.content.map(part => if part.kind == "list" { part.items.len() } else { 1 }).sum(default: 0)
    if lines > 6 { needing(34mm) }
    block(breakable: lines > 6, width: 100%, fill: look.fill, stroke: (left: 2.5pt + look.edge), inset: (x: 10pt, y: 9pt), above: 1.3em, below: 1.3em, {
      if one.title != "" { par(strong(one.title)) }
      // Short lists stay whole, so that no item stands alone on the next page.
      one.content.map(part => block(breakable: part.kind != "list" or part.items.len() > 6, set-prose(part))).join()
    })
  }
  else if one.kind == "contents" {
    // What follows is no paragraph that a title could stick to.
    needing(30mm)
    block(sticky: true, above: 1.6em, below: 0.8em, text(size: 12.5pt, weight: "bold", fill: navy, one.title))
    outline(title: none, target: if one.of == "headings" { heading } else { figure.where(kind: if one.of == "figures" { image } else { table }) })
  }
  else {
    if one.kind == "heading" and one.level == 1 and one.number != none and one.number.match(regex("^[0-9]")) == none { place.flush() }
    set-prose(one)
  }
}

#block(below: 1.6em, {
  line(length: 28mm, stroke: 3pt + blue)
  v(0.4em)
  title(text(size: 22pt, fill: navy, report.title))
  if report.made != "" { text(fill: soft, report.made) }
})
#for run in report.runs {
  if run.isWide { page(flipped: true, run.blocks.map(set-block).join()) }
  else { for one in run.blocks { set-block(one) } }
}
`;
