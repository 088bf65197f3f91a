/** Tables as text: written once, for people who open them in a spreadsheet and for programs that read them. */
package org.alongside.platform.csv;
