/** What an area's programme covers, how it is taught and whom it reaches: as pages, and as tables to take away. */
package org.alongside.portal.training.reports;
