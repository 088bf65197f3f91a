/**
 * What forms are made of, behind the tags in {@code WEB-INF/resources/al}: choices, typed dates, the form's key, and
 * the problems shown beside their fields.
 */
package org.alongside.portal.form;
