import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { buttonClass, type ButtonLook } from './button-look.ts';
import { ariaProps } from './lib/aria-props.ts';
import type { AriaProps, IconType } from './types.ts';

export type ButtonLinkProps = ButtonLook &
  AriaProps & {
    readonly href: string;
    readonly children: ReactNode;
    readonly icon?: IconType | undefined;
  };

/** Goes somewhere (a link to assistive technology), looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { href, children, icon: Icon } = props;
  return (
    <Link {...ariaProps(props)} href={href} className={buttonClass(props)}>
      {Icon !== undefined && <Icon size={16} strokeWidth={1.9} aria-hidden />}
      <span>{children}</span>
    </Link>
  );
}
