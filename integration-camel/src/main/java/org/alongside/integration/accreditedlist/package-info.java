/** Feed F1 as a file: the whole list of an area every night, for councils whose systems read files. */
package org.alongside.integration.accreditedlist;
