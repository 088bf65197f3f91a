/** Making an account, signing in and out, and sending again what was typed while signed out. */
package org.alongside.portal.signin;
