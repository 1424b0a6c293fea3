import './style/chart.css';

// The chart stands in the page already: its first paint is not made to share the processor with us.
requestAnimationFrame(() => requestAnimationFrame(() => void import('./shared-chart.ts')));
