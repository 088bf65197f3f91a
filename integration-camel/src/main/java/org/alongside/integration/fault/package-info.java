/**
 * What can be wrong with what a partner sends, or with sending to them: a code for programs, and four plain sentences for the
 * person who has to put it right (R-INT-85).
 *
 * <p>A {@link org.alongside.integration.fault.FileFault} stops a whole file, a
 * {@link org.alongside.integration.fault.RowFault} one row. Nothing here throws: a fault is an answer, not an accident.
 */
package org.alongside.integration.fault;
