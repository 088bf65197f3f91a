/**
 * Training, as pages: what is taught and when for everybody, and, each in a folder of its own, what learners, providers,
 * trainers and the body do. The framework belongs to another module; what training needs of it is composed here.
 */
package org.alongside.portal.training;
