const PRESSABLE_STYLE_ID = 'react-aria-pressable-style';

/**
 * React Aria adds a style element once unless one with this id is there; the content security policy would refuse it and
 * complain in the log. The rule itself stands in base.css. Call once before rendering.
 */
export function prepareDocument(): void {
  if (document.getElementById(PRESSABLE_STYLE_ID) !== null) return;
  const marker = document.createElement('meta');
  marker.id = PRESSABLE_STYLE_ID;
  marker.name = 'pressable-style';
  marker.content = 'base.css';
  document.head.append(marker);
}
