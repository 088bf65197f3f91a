class BackDoor {

    static final String SETTING = "app.tenant";
}
