import { Card } from '@/ui/card';
import { Row, Stack } from '@/ui/layout';
import { Logo } from '@/ui/logo';
import styles from './gallery.module.css';

const ROLES = ['brand', 'meal', 'calm', 'skin', 'gut'] as const;
const HEAT = [0, 1, 2, 3, 4, 5] as const;

export function TokenSamples() {
  return (
    <Card heading="Tokens">
      <Stack gap={5}>
        <Row gap={6}>
          <Logo />
          <Logo size={40} />
        </Row>
        <div className={styles.swatches}>
          {ROLES.map((role) => (
            <div
              key={role}
              className={styles.swatch}
              style={{ background: `var(--${role}-soft)`, color: `var(--${role}-strong)` }}
            >
              {role}, soft
            </div>
          ))}
          {ROLES.map((role) => (
            <div
              key={role}
              className={styles.swatch}
              style={{ background: `var(--${role})`, color: `var(--on-${role})` }}
            >
              {role}
            </div>
          ))}
        </div>
        <div className={styles.heat}>
          {HEAT.map((step) => (
            <span key={step} style={{ background: `var(--heat-${step})` }}>
              {step * 2}
            </span>
          ))}
        </div>
        <div>
          <h1>First level heading</h1>
          <h2>Second level heading</h2>
          <h3>Third level heading</h3>
          <p>
            Body text in ink 1, with a <a href="#link">link</a>.
          </p>
        </div>
      </Stack>
    </Card>
  );
}
