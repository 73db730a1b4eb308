/** The radar, in a chunk of its own: only the parts of chart.js it needs. */
import { Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

export interface RadarSeries {
  look: RadarLook;
  /** One for each axis, 1 to 5; null leaves a gap. */
  values: (number | null)[];
}

export interface Radar {
  destroy: () => void;
}

/** The first series matters most. */
export type RadarLook = 'first' | 'second' | 'third';

/** Told apart by dash and by shape of point first, by colour second. */
const looks = {
  first: { token: '--signal', dash: [], point: 'circle', width: 2.5 },
  second: { token: '--second', dash: [7, 4], point: 'rect', width: 2 },
  third: { token: '--ink-soft', dash: [2, 4], point: 'triangle', width: 1.5 },
} as const;

/** Draws the series and draws them again when the theme changes. Nothing is animated. */
export function drawRadar(canvas: HTMLCanvasElement, axes: string[], series: readonly RadarSeries[]): Radar {
  const chart = new Chart(canvas, {
    type: 'radar',
    data: { labels: axes, datasets: series.map((one) => ({ data: one.values })) },
    options: {
      animation: false,
      events: [],
      aspectRatio: 1.25,
      scales: {
        r: { min: 1, max: 5, ticks: { stepSize: 1, display: false }, angleLines: {}, grid: {}, pointLabels: {} },
      },
    },
  });
  const paint = () => {
    const colour = colourReader(canvas);
    const style = getComputedStyle(canvas);
    chart.data.datasets.forEach((dataset, index) => {
      const look = looks[series[index]!.look];
      const stroke = colour(look.token);
      Object.assign(dataset, {
        borderColor: stroke,
        borderDash: look.dash,
        borderWidth: look.width,
        fill: false,
        spanGaps: false,
        pointBackgroundColor: colour('--paper'),
        pointBorderColor: stroke,
        pointBorderWidth: 2,
        pointRadius: 4.5,
        pointStyle: look.point,
      });
    });
    const scale = chart.options.scales!['r'] as Record<string, object>;
    Object.assign(scale['grid']!, { color: colour('--rule') });
    Object.assign(scale['angleLines']!, { color: colour('--rule') });
    Object.assign(scale['pointLabels']!, {
      color: colour('--ink'),
      font: { family: style.fontFamily, size: parseFloat(style.fontSize) },
    });
    chart.update('none');
  };
  paint();
  const schemes = matchMedia('(prefers-color-scheme: dark)');
  document.addEventListener('attune:theme', paint);
  schemes.addEventListener('change', paint);
  void document.fonts?.ready.then(() => canvas.isConnected && paint());
  return {
    destroy: () => {
      document.removeEventListener('attune:theme', paint);
      schemes.removeEventListener('change', paint);
      chart.destroy();
    },
  };
}

/** Tokens are written in OKLCH with a value for each theme; the canvas library wants plain RGB, so the browser converts. */
function colourReader(near: HTMLElement): (token: string) => string {
  const probe = document.createElement('span');
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (token) => {
    near.after(probe);
    probe.style.color = `var(${token})`;
    const computed = getComputedStyle(probe).color;
    probe.remove();
    if (!pixel) return computed;
    pixel.fillStyle = computed;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return `rgb(${red} ${green} ${blue})`;
  };
}
