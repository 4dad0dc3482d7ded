import { Component, type ErrorInfo, type ReactNode } from 'react';
import { desktop } from '@/desktop';
import { formatText } from '@/texts';
import { Button } from '@/ui/button';
import { PlainScreen } from './plain-screen.tsx';

/** When drawing fails: a plain screen that says what is safe. Nothing below writes, so nothing is half done. */
export class AppErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    void desktop.app.reportProblem({
      where: 'page',
      message: `${error.name}: ${error.message}`,
      stack: `${error.stack ?? ''}\n${info.componentStack ?? ''}`,
    });
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <PlainScreen
        title={formatText('common.brokenTitle')}
        text={formatText('common.broken')}
        action={
          <Button variant="primary" autoFocus onPress={startAgain}>
            {formatText('common.reload')}
          </Button>
        }
      />
    );
  }
}

/** In the first room: the one that could not be drawn would stop the page again. */
function startAgain() {
  window.location.hash = '';
  window.location.reload();
}
