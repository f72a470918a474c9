package org.multaqa.launcher;

public final class Launcher {
    public static void main(String[] args) {
        System.out.println(Runtime.version());
    }
}
