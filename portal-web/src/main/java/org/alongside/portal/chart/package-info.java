/** Pictures of numbers. Each stands in an {@code al:chart}, above a table that tells the same. */
package org.alongside.portal.chart;
