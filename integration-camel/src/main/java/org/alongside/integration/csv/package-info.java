/**
 * Tables as partners send them, read strictly and as a stream: RFC 4180, in letters that are certain, within limits. What breaks
 * the form or a limit ends the reading with a fault, never with an exception and never with the memory; nothing is read past it.
 *
 * <p>Parsing is FastCSV's; what it lets pass and we do not (a quote in the middle, a quote never closed, letters that were
 * guessed) is checked here. See ADR 0025.
 */
package org.alongside.integration.csv;
