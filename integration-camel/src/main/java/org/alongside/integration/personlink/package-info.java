/**
 * Feed F13: who is who at the council. Out goes what somebody agreed to have sent so that the council can find them, and that
 * they took it back (R-INT-70); in comes what the council answers, and that identifiers were merged or split. When the
 * council has answered, what was sent is erased here too.
 */
package org.alongside.integration.personlink;
