/**
 * Accreditation of independent support brokers, one council area at a time.
 *
 * <p>A body controlled by disabled people and carers ({@code body}) works inside a national framework with room for
 * local interpretation ({@code framework}); a broker applies ({@code application}), a panel decides ({@code panel}), and
 * the released decision puts the broker on the area's public list ({@code register}).
 *
 * <p>Features use each other only from boundary to boundary, in one direction: {@code panel} uses {@code application},
 * {@code register} and {@code body}; {@code application} and {@code register} use {@code body} and {@code framework};
 * {@code body} uses {@code framework}.
 */
package org.alongside.accreditation;
