import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const institutional: MantineColorsTuple = [
  '#eaf2fa',
  '#d3e3f3',
  '#a9c8e6',
  '#7dacd9',
  '#5894cd',
  '#3f82c3',
  '#2f6db3',
  '#245c9c',
  '#17508c',
  '#12355b',
];

// The hint stands between the label and the box, the error directly under the box.
const field = { inputWrapperOrder: ['label', 'description', 'input', 'error'] };

export const theme = createTheme({
  primaryColor: 'institutional',
  colors: { institutional },
  primaryShade: { light: 8, dark: 6 },
  fontFamily: 'var(--igm-font)',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name: importing the components here would put all of them into the first load.
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { minHeight: 38, fontWeight: 600 } } },
    TextInput: { defaultProps: field },
    Textarea: { defaultProps: { ...field, autosize: true, minRows: 3 } },
    PasswordInput: { defaultProps: field },
    Select: {
      defaultProps: {
        ...field,
        checkIconPosition: 'right',
        comboboxProps: { transitionProps: { duration: 0 } },
        // The list itself scrolls, not a box around it: a box that scrolls must take the focus, a list of a combobox not.
        withScrollArea: false,
      },
      styles: { options: { maxHeight: 'min(320px, 50vh)', overflowY: 'auto' } },
    },
    // 20 px is below the target size of WCAG 2.5.8.
    Checkbox: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.5 },
        centered: true,
      },
    },
  },
});

/** Mantine's own values miss WCAG contrast for muted text, errors, placeholders and input borders. */
export const contrast: CSSVariablesResolver = () => {
  const same = {
    '--mantine-color-body': 'var(--igm-bg)',
    '--mantine-color-text': 'var(--igm-text)',
    '--mantine-color-dimmed': 'var(--igm-muted)',
    '--mantine-color-placeholder': 'var(--igm-muted)',
    '--mantine-color-error': 'var(--igm-error)',
    '--mantine-color-anchor': 'var(--igm-link)',
    '--mantine-color-default-border': 'var(--igm-control-line)',
    '--mantine-color-default': 'var(--igm-bg)',
    '--mantine-color-default-hover': 'var(--igm-hover)',
    '--mantine-color-default-color': 'var(--igm-text)',
    '--mantine-color-disabled': 'var(--igm-raised)',
    '--mantine-color-disabled-color': 'var(--igm-muted)',
  };
  return { variables: {}, light: same, dark: same };
};
