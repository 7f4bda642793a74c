'use strict';
(() => {
  const source = document.getElementById('moving');
  if (!source) return;
  const load = () => {
    if (window.Plotly) return;
    const script = document.createElement('script');
    script.textContent = source.textContent;
    document.head.append(script);
  };
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const paint = value => {
    if (Array.isArray(value)) return value.map(paint);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        if (key === 'color') return [key, colour(inner)];
        if (key === 'fillcolor') return [key, colour(inner) + '24'];
        return [key, paint(inner)];
      }));
    }
    return value;
  };
  const draw = (place, spec) => {
    const shared = spec.months ? { x: spec.months } : {};
    const data = paint(spec.data).map(trace => ({ type: 'scatter', ...shared, ...trace }));
    const axis = { gridcolor: colour('rule'), zerolinecolor: colour('soft'), automargin: true };
    const layout = {
      paper_bgcolor: colour('ground'), plot_bgcolor: colour('ground'),
      font: { color: colour('ink'), family: getComputedStyle(document.body).fontFamily, size: 13 },
      margin: { l: 50, r: 16, t: 16, b: 48 }, hovermode: spec.months ? 'x unified' : 'closest',
      hoverlabel: { bgcolor: colour('panel') }, legend: { orientation: 'h', y: -0.2 }, ...spec.layout,
    };
    layout.xaxis = { ...axis, ...(spec.layout.xaxis || {}) };
    layout.yaxis = { ...axis, ...(spec.layout.yaxis || {}) };
    const options = { displaylogo: false, responsive: true, modeBarButtonsToRemove: ['toImage'] };
    window.Plotly.newPlot(place, data, layout, options);
  };
  for (const button of document.querySelectorAll('button.move')) {
    const chart = button.parentElement;
    const forward = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = chart.querySelector('.plot');
      if (shown) {
        window.Plotly.purge(shown);
        shown.remove();
      } else {
        load();
        const place = document.createElement('div');
        place.className = 'plot';
        chart.insertBefore(place, button);
        draw(place, JSON.parse(chart.querySelector('script').textContent));
      }
      chart.classList.toggle('moving', !shown);
      button.textContent = shown ? forward : button.dataset.back;
      button.removeAttribute('aria-label');
    });
  }
})();
