/**
 * Accreditation of independent support brokers, one council area at a time.
 *
 * <p>A body controlled by disabled people and carers ({@code body}) works inside a national framework with room for
 * local interpretation ({@code framework}); a broker applies ({@code application}), a panel decides ({@code panel}), and
 * the released decision puts the broker on the area's public list ({@code register}), where two members can suspend them
 * for a time ({@code interim}). Whoever handles a case is first
 * asked what ties them to the applicant, and so is the portal itself ({@code link}).
 *
 * <p>Features use each other only from boundary to boundary, in one direction: {@code panel} uses all others;
 * {@code application} uses {@code link}, {@code body} and {@code framework}; {@code link} uses {@code body} and
 * {@code framework}; {@code register} and {@code body} use {@code framework}; {@code interim} uses {@code register},
 * {@code body}, {@code link} and {@code framework}.
 */
package org.alongside.accreditation;
