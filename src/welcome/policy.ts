/** What the manifest forbids our own pages, taken apart. */

export interface PolicyRule {
  /** Such as `connect-src`. */
  directive: string;
  /** Such as `'self' data:`. */
  values: string;
}

/** Input: a content security policy as the manifest has it. Output: its rules in their order; none for an empty one. */
export function policyRules(policy: string): PolicyRule[] {
  return policy.split(';').flatMap((rule) => {
    const [directive = '', ...values] = rule.trim().split(/\s+/);
    return directive === '' ? [] : [{ directive, values: values.join(' ') }];
  });
}
