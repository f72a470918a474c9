package org.multaqa.database;

/** How a database that answers is reached: by the owner for migrations, by the application for all else. */
record Access(String ownerUrl, Login owner, String applicationUrl, Login application) {}
