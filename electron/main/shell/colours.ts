/** The paper of src/ui/tokens.css, so that a window does not flash before the page is drawn. */
export const paperColour = (isDark: boolean): string => (isDark ? '#171b18' : '#faf7f2');
