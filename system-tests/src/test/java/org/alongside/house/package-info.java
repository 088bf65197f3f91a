/**
 * The house rules as tests.
 *
 * <p>Rules over compiled classes stand in {@link org.alongside.house.ModuleRule} and
 * {@link org.alongside.house.FeatureRule}, rules over files in {@link org.alongside.house.FileRule}. Each of them has a
 * planted violation, a class in {@code org.alongside.planted.<rule in lower case>} or a file in
 * {@code src/test/resources/planted/<rule in lower case>}, because a rule nobody has seen fail may check nothing at all.
 */
package org.alongside.house;
