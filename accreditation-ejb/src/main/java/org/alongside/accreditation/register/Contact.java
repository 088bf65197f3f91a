package org.alongside.accreditation.register;

/**
 * The ways the public may reach a broker; each may be empty.
 *
 * @param phone in the international form, {@code +441632960123}
 */
public record Contact(String email, String phone, String url) {

    public static final Contact NONE = new Contact("", "", "");

    public boolean missing() {
        return email.isEmpty() && phone.isEmpty() && url.isEmpty();
    }
}
