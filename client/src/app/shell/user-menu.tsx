import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import css from './shell.module.css';

export function UserMenu() {
  const { t } = useTranslation();
  const { user } = useSession();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={250} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button
          type="button"
          className={css.tool}
          aria-label={t('common.account_of', { name: user.displayName })}
        >
          <Icon name="user" />
          <span className={css.wide}>{user.displayName}</span>
          <Icon name="down" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/access/my-sessions" leftSection={<Icon name="clock" />}>
          {t('access.sessions.mine')}
        </Menu.Item>
        <Menu.Item component={Link} to="/access/password" leftSection={<Icon name="key" />}>
          {t('access.password.change')}
        </Menu.Item>
        <Menu.Item component={Link} to="/access/second-factor" leftSection={<Icon name="shield" />}>
          {t('access.second_factor.menu')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="leave" />} onClick={() => void signOut()}>
          {t('access.session.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
