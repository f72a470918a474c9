package org.multaqa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The launcher as a process of its own, told to run the program in another JVM: here the same Java twice. */
@Tag("fault")
class LauncherFaultTests {

    @Test
    void theExitStatusIsTheProgramsOwn() throws Exception {
        Process launcher = launch("exit");
        assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(7);
    }

    @Test
    void aPoliteSignalLetsTheProgramFinish() throws Exception {
        Process launcher = launch("wait");
        try (BufferedReader said = launcher.inputReader()) {
            program(said);
            launcher.toHandle().destroy();
            assertThat(said.readLine()).isEqualTo("finished in order");
        }
        assertThat(launcher.waitFor()).isEqualTo(143);
    }

    @Test
    void theProgramEndsWithALauncherThatIsKilled() throws Exception {
        Process launcher = launch("wait");
        try (BufferedReader said = launcher.inputReader()) {
            ProcessHandle program = program(said);
            launcher.toHandle().destroyForcibly();
            assertThat(said.readLine()).as("the program's output ends, without its last word").isNull();
            program.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    private static ProcessHandle program(BufferedReader said) throws IOException {
        return ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    }

    private static Process launch(String act) throws IOException {
        return new ProcessBuilder(java(Launching.class, act)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static final class Launching {

        public static void main(String[] arguments) throws Exception {
            List<String> command = java(Program.class, arguments);
            command.add(1, "-D" + Parent.PROPERTY + "=" + ProcessHandle.current().pid());
            System.exit(new Child(command).run());
        }
    }

    static final class Program {

        public static void main(String[] arguments) throws Exception {
            if (arguments[0].equals("exit")) {
                System.exit(7);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("finished in order")));
            Parent.watch();
            System.out.println(ProcessHandle.current().pid());
            new CountDownLatch(1).await();
        }
    }
}
