package id.amanah.forms;

/** A component of a form; the forms package makes it a sealed family. */
public interface Component {

    String id();

    String type();

}
