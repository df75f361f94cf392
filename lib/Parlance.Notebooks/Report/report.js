(function () {
  'use strict';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const figures = [...document.querySelectorAll('figure[data-figure]')];

  // Paper, ink and grid follow the page; the colours of the data stay the figure's own.
  function restyle(figure) {
    const style = getComputedStyle(document.documentElement);
    const [ink, grid, soft, accent] = ['--ink', '--grid', '--soft', '--accent'].map(name => style.getPropertyValue(name).trim());
    const layout = structuredClone(figure.layout || {});
    delete layout.width;
    layout.autosize = true;
    layout.height = layout.height || 460;
    layout.template = layout.template || {};
    layout.template.layout = layout.template.layout || {};
    for (const part of [layout, layout.template.layout]) paint(part, ink, grid, part === layout.template.layout);
    layout.paper_bgcolor = layout.plot_bgcolor = 'rgba(0,0,0,0)';
    layout.modebar = Object.assign({}, layout.modebar, { bgcolor: 'rgba(0,0,0,0)', color: soft, activecolor: accent });
    layout.font = Object.assign({}, layout.font, { color: ink });
    return layout;
  }

  function paint(part, ink, grid, all) {
    const set = (object, name, value) => { if (object && (all || name in object)) object[name] = value; };
    const font = object => { if (object && object.font) set(object.font, 'color', ink); };
    if (all) for (const name of ['xaxis', 'yaxis']) part[name] = part[name] || {};
    for (const name of Object.keys(part)) {
      const value = part[name];
      if (/^[xy]axis\d*$/.test(name)) axis(value);
      if (/^(polar|scene|ternary|geo)\d*$/.test(name)) {
        value.bgcolor = 'rgba(0,0,0,0)';
        for (const inner of Object.keys(value)) if (/axis$/.test(inner)) axis(value[inner]);
      }
    }
    set(part.font = part.font || {}, 'color', ink);
    font(part.title);
    if (part.legend) { part.legend.bgcolor = 'rgba(0,0,0,0)'; font(part.legend); }
    for (const note of part.annotations || []) { font(note); set(note, 'arrowcolor', ink); if (note.bgcolor) note.bgcolor = 'rgba(0,0,0,0)'; }

    function axis(it) {
      for (const name of ['gridcolor', 'zerolinecolor', 'linecolor', 'backgroundcolor']) set(it, name, name === 'backgroundcolor' ? 'rgba(0,0,0,0)' : grid);
      set(it, 'tickcolor', ink);
      font(it.title);
      if (it.tickfont) set(it.tickfont, 'color', ink);
    }
  }

  function draw(element) {
    const figure = element.figure = element.figure || JSON.parse(element.querySelector('script').textContent);
    return Plotly.react(element.querySelector('div'), figure.data, restyle(figure), { responsive: true, displaylogo: false });
  }

  // One at a time, so that the page can be read and scrolled meanwhile.
  async function drawAll() {
    for (const element of figures) {
      try { await draw(element); } catch (error) { console.error(error); }
      await new Promise(resolve => setTimeout(resolve));
    }
  }

  dark.addEventListener('change', drawAll);
  drawAll();

  const links = new Map([...document.querySelectorAll('nav a')].map(link => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      links.forEach(link => link.classList.remove('here'));
      links.get(entry.target.id).classList.add('here');
    }
  }, { rootMargin: '0px 0px -75% 0px' });
  for (const id of links.keys()) { const target = document.getElementById(id); if (target) seen.observe(target); }
})();
