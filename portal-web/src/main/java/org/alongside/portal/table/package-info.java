/** Tables as files: written so that a spreadsheet opens them safely, and read as spreadsheets write them. */
package org.alongside.portal.table;
