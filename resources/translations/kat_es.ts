<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>Call for help</source>
            <translation>Pida ayuda</translation>
        </message>
        <message>
            <source>sound paused</source>
            <translation>sonido en pausa</translation>
        </message>
        <message>
            <source>just typed</source>
            <translation>recién escrito</translation>
        </message>
        <message>
            <source>silent rule</source>
            <translation>regla silenciosa</translation>
        </message>
        <message>
            <source>quiet room</source>
            <translation>sala tranquila</translation>
        </message>
        <message>
            <source>NO SOUND</source>
            <translation>SIN SONIDO</translation>
        </message>
        <message>
            <source>Off: {reason}</source>
            <translation>Apagado: {reason}</translation>
        </message>
        <message>
            <source>Cuff: SpO2 held</source>
            <translation>PA: SpO2 retenida</translation>
        </message>
        <message>
            <source>Quiet: low is silent</source>
            <translation>Calma: baja muda</translation>
        </message>
        <message>
            <source>Sound paused</source>
            <translation>Sonido en pausa</translation>
        </message>
        <message>
            <source>{label} high silent</source>
            <translation>{label} alto mudo</translation>
        </message>
        <message>
            <source>{label} low silent</source>
            <translation>{label} bajo mudo</translation>
        </message>
        <message>
            <source>{minutes} missed</source>
            <translation>{minutes} perdidos</translation>
        </message>
        <message>
            <source>{priority} priority: {text}</source>
            <translation>prioridad {priority}: {text}</translation>
        </message>
        <message>
            <source>the schedule moved</source>
            <translation>el horario cambió</translation>
        </message>
        <message>
            <source>a set was taken</source>
            <translation>se tomó una serie</translation>
        </message>
        <message>
            <source>no recheck is due any more</source>
            <translation>ya no hay recontrol pendiente</translation>
        </message>
        <message>
            <source>the pressure was taken again</source>
            <translation>se volvió a tomar la presión</translation>
        </message>
        <message>
            <source>the symptom is over</source>
            <translation>el síntoma terminó</translation>
        </message>
        <message>
            <source>MOAA/S {value}</source>
            <translation>MOAA/S {value}</translation>
        </message>
        <message>
            <source>entry struck</source>
            <translation>entrada tachada</translation>
        </message>
        <message>
            <source>session ended</source>
            <translation>sesión terminada</translation>
        </message>
        <message>
            <source>the rule is no longer in force</source>
            <translation>la regla ya no está en vigor</translation>
        </message>
        <message>
            <source>works again</source>
            <translation>funciona de nuevo</translation>
        </message>
        <message>
            <source>told for 5 min</source>
            <translation>avisado durante 5 min</translation>
        </message>
        <message>
            <source>This computer's clock was set ahead by {what}</source>
            <translation>El reloj de este ordenador se adelantó {what}</translation>
        </message>
        <message>
            <source>This computer's clock was set back by {what}</source>
            <translation>El reloj de este ordenador se atrasó {what}</translation>
        </message>
        <message>
            <source>recording again</source>
            <translation>registra de nuevo</translation>
        </message>
        <message>
            <source>its 10 min are over</source>
            <translation>sus 10 min han pasado</translation>
        </message>
        <message>
            <source>values are back</source>
            <translation>los valores han vuelto</translation>
        </message>
        <message>
            <source>still there 3 min after it was seen</source>
            <translation>sigue ahí 3 min después de verse</translation>
        </message>
        <message>
            <source>its time is over</source>
            <translation>su tiempo ha pasado</translation>
        </message>
        <message>
            <source>{label} is worse than when it was paused</source>
            <translation>{label} está peor que al pausarse</translation>
        </message>
        <message>
            <source>off on purpose</source>
            <translation>apagado a propósito</translation>
        </message>
        <message>
            <source>a cuff inflates</source>
            <translation>un manguito se infla</translation>
        </message>
        <message>
            <source>waiting for the escort</source>
            <translation>espera al acompañante</translation>
        </message>
        <message>
            <source>{purpose}: {reason}</source>
            <translation>{purpose}: {reason}</translation>
        </message>
        <message>
            <source>reading corrected</source>
            <translation>medida corregida</translation>
        </message>
        <message>
            <source>reading struck</source>
            <translation>medida tachada</translation>
        </message>
        <message>
            <source>another limit counts in this phase</source>
            <translation>en esta fase vale otro límite</translation>
        </message>
        <message>
            <source>back inside at {value}</source>
            <translation>de nuevo dentro con {value}</translation>
        </message>
        <message>
            <source>the limit is {limit_text} for this patient from now on</source>
            <translation>el límite es {limit_text} para este paciente desde ahora</translation>
        </message>
        <message>
            <source>the stream is inside by {end_by} for {end_s} s</source>
            <translation>el flujo está dentro por {end_by} durante {end_s} s</translation>
        </message>
        <message>
            <source>inside by {end_by} for {end_s} s</source>
            <translation>dentro por {end_by} durante {end_s} s</translation>
        </message>
        <message>
            <source>the probe is off</source>
            <translation>el sensor está quitado</translation>
        </message>
        <message>
            <source>the device is searching</source>
            <translation>el aparato busca</translation>
        </message>
        <message>
            <source>the device holds an old value</source>
            <translation>el aparato mantiene un valor viejo</translation>
        </message>
        <message>
            <source>there is no signal</source>
            <translation>no hay señal</translation>
        </message>
        <message>
            <source>no artefact any more</source>
            <translation>ya sin artefacto</translation>
        </message>
        <message>
            <source>nothing comes</source>
            <translation>no llega nada</translation>
        </message>
        <message>
            <source>a value came</source>
            <translation>llegó un valor</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>medido</translation>
        </message>
        <message>
            <source>device {state}</source>
            <translation>aparato {state}</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>sube</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>por minuto</translation>
        </message>
        <message>
            <source>{steep}; {limit:g} in about {in_min} min</source>
            <translation>{steep}; {limit:g} en unos {in_min} min</translation>
        </message>
        <message>
            <source>{part} {size}/min</source>
            <translation>{part} {size}/min</translation>
        </message>
        <message>
            <source>{limit:g} in {in_min} min</source>
            <translation>{limit:g} en {in_min} min</translation>
        </message>
        <message>
            <source>{steep}, {ahead}</source>
            <translation>{steep}, {ahead}</translation>
        </message>
        <message>
            <source>{part} {ahead}</source>
            <translation>{part} {ahead}</translation>
        </message>
        <message>
            <source>this desktop does not let the display be kept on</source>
            <translation>este escritorio no permite mantener encendida la pantalla</translation>
        </message>
        <message>
            <source>Windows did not accept the request</source>
            <translation>Windows no aceptó la petición</translation>
        </message>
        <message>
            <source>caffeinate does not run</source>
            <translation>caffeinate no funciona</translation>
        </message>
        <message>
            <source>the system's sleep cannot be held off</source>
            <translation>no se puede impedir la suspensión del sistema</translation>
        </message>
        <message>
            <source>A session runs</source>
            <translation>Hay una sesión en curso</translation>
        </message>
        <message>
            <source>{count} sessions run</source>
            <translation>Hay {count} sesiones en curso</translation>
        </message>
        <message>
            <source>{count} behind this page   ·   no open alerts</source>
            <translation>{count} detrás de esta página   ·   sin alertas abiertas</translation>
        </message>
        <message>
            <source>NOT ENCRYPTED: whoever has this computer's disk can read the sessions that begin now.</source>
            <translation>SIN CIFRAR: quien tenga el disco de este ordenador puede leer las sesiones que empiezan ahora.</translation>
        </message>
        <message>
            <source>last {opened_at}</source>
            <translation>última {opened_at}</translation>
        </message>
        <message>
            <source>SELF-TEST, NOT IN ORDER: {failed}.</source>
            <translation>AUTOPRUEBA, NO EN ORDEN: {failed}.</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open. This one only shows it.</source>
            <translation>Otra ventana de KAT Monitor tiene abiertos estos datos. Esta solo los muestra.</translation>
        </message>
        <message>
            <source>Training: nobody here is a real patient.</source>
            <translation>Formación: aquí nadie es un paciente real.</translation>
        </message>
        <message>
            <source>No cuff is connected that can be started from here. F3: devices</source>
            <translation>No hay manguito conectado que pueda iniciarse desde aquí. F3: aparatos</translation>
        </message>
        <message>
            <source>Cuff started: {title}</source>
            <translation>Manguito iniciado: {title}</translation>
        </message>
        <message>
            <source>Cuff stopped</source>
            <translation>Manguito detenido</translation>
        </message>
        <message>
            <source>No cuff is measuring</source>
            <translation>Ningún manguito está midiendo</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open. Change it there.</source>
            <translation>Otra ventana de KAT Monitor tiene abiertos estos datos. Cámbielo allí.</translation>
        </message>
        <message>
            <source>Testing disk and records</source>
            <translation>Probando disco y registros</translation>
        </message>
        <message>
            <source>This room</source>
            <translation>Esta sala</translation>
        </message>
        <message>
            <source>No tone: {problem}</source>
            <translation>Sin tono: {problem}</translation>
        </message>
        <message>
            <source>A folder on another disk or share</source>
            <translation>Una carpeta en otro disco o recurso compartido</translation>
        </message>
        <message>
            <source>The audit is read by a lead or an administrator</source>
            <translation>La auditoría la lee un responsable o un administrador</translation>
        </message>
        <message>
            <source>Export the audit</source>
            <translation>Exportar la auditoría</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>{count} records are gone; the audit names each.</source>
            <translation>{count} registros se han ido; la auditoría nombra cada uno.</translation>
        </message>
        <message>
            <source>. Damaged in the data itself: {one}</source>
            <translation>. Dañado en los propios datos: {one}</translation>
        </message>
        <message>
            <source>Backed up and verified: {path}{remarks}</source>
            <translation>Copiado y verificado: {path}{remarks}</translation>
        </message>
        <message>
            <source>No backup: {value}</source>
            <translation>Sin copia: {value}</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Inicie sesión primero.</translation>
        </message>
        <message>
            <source>This protocol cannot be read any more. Look under Protocols.</source>
            <translation>Este protocolo ya no puede leerse. Mire en Protocolos.</translation>
        </message>
        <message>
            <source>This session is no longer there.</source>
            <translation>Esta sesión ya no está.</translation>
        </message>
        <message>
            <source>No Bluetooth device is in sight. Switch it on and bring it near; a cuff is seen after a measurement.</source>
            <translation>Ningún aparato Bluetooth a la vista. Enciéndalo y acérquelo; un manguito se ve tras una medición.</translation>
        </message>
        <message>
            <source>A captured file is another time, and perhaps another patient: it is not played into a record. Play it under Devices on Home, or in training.</source>
            <translation>Un archivo capturado es de otro momento, y quizá de otro paciente: no se reproduce en un registro. Reprodúzcalo en Aparatos desde Inicio, o en formación.</translation>
        </message>
        <message>
            <source>Connected, but not remembered: {fault}</source>
            <translation>Conectado, pero no recordado: {fault}</translation>
        </message>
        <message>
            <source>Looking for Bluetooth devices</source>
            <translation>Buscando aparatos Bluetooth</translation>
        </message>
        <message>
            <source>Saved without identities: {path}</source>
            <translation>Guardado sin identidades: {path}</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Escribiendo el informe</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>The report lies in {out}; no program on this computer opens PDF files.</source>
            <translation>El informe está en {out}; ningún programa de este ordenador abre archivos PDF.</translation>
        </message>
        <message>
            <source>{out} is the log itself: name another file</source>
            <translation>{out} es el propio registro: indique otro archivo</translation>
        </message>
        <message>
            <source>{path} is {problem}</source>
            <translation>{path}: {problem}</translation>
        </message>
        <message>
            <source>the key {path} cannot be read: {why}</source>
            <translation>la clave {path} no se puede leer: {why}</translation>
        </message>
        <message>
            <source>not text</source>
            <translation>no es texto</translation>
        </message>
        <message>
            <source>if that room shows the same fingerprint, a lead can trust it under Backup and audit</source>
            <translation>si esa sala muestra la misma huella, un responsable puede confiar en ella en Copia y auditoría</translation>
        </message>
        <message>
            <source>too large for a report</source>
            <translation>demasiado grande para un informe</translation>
        </message>
        <message>
            <source>cannot be read: {fault}</source>
            <translation>no se puede leer: {fault}</translation>
        </message>
        <message>
            <source>it was altered</source>
            <translation>fue alterado</translation>
        </message>
        <message>
            <source>it cannot be checked</source>
            <translation>no puede comprobarse</translation>
        </message>
        <message>
            <source>there is no whole session in it</source>
            <translation>no contiene ninguna sesión entera</translation>
        </message>
        <message>
            <source>imported: {clinic}, {room}, {verdict}</source>
            <translation>importado: {clinic}, {room}, {verdict}</translation>
        </message>
        <message>
            <source>{taken} imported</source>
            <translation>{taken} importados</translation>
        </message>
        <message>
            <source>None imported</source>
            <translation>Nada importado</translation>
        </message>
        <message>
            <source>{words}. Refused: {refused}</source>
            <translation>{words}. Rechazados: {refused}</translation>
        </message>
        <message>
            <source>{name} and {n} more</source>
            <translation>{name} y {n} más</translation>
        </message>
        <message>
            <source>signed, and not sealed</source>
            <translation>firmado y sin sellar</translation>
        </message>
        <message>
            <source>the record is gone: event {head_seq} of it was noted</source>
            <translation>el registro ha desaparecido: su suceso {head_seq} constaba</translation>
        </message>
        <message>
            <source>altered: event {head_seq} was there and is not any more</source>
            <translation>alterado: el suceso {head_seq} estaba y ya no está</translation>
        </message>
        <message>
            <source>altered: event {head_seq} is another one than was noted</source>
            <translation>alterado: el suceso {head_seq} no es el que constaba</translation>
        </message>
        <message>
            <source>altered: what event {out} says was taken out</source>
            <translation>alterado: se quitó el contenido del suceso {out}</translation>
        </message>
        <message>
            <source>{out}: {count} lines</source>
            <translation>{out}: {count} líneas</translation>
        </message>
        <message>
            <source>{path} is {words}</source>
            <translation>{path}: {words}</translation>
        </message>
        <message>
            <source>{out}: the public key of {name}, fingerprint {fingerprint}</source>
            <translation>{out}: la clave pública de {name}, huella {fingerprint}</translation>
        </message>
        <message>
            <source>trusted from now on: {name}, fingerprint {fingerprint}; compare it with what that room shows</source>
            <translation>de confianza desde ahora: {name}, huella {fingerprint}; compárela con la que muestra esa sala</translation>
        </message>
        <message>
            <source>no longer trusted: {name}, fingerprint {fingerprint}</source>
            <translation>ya sin confianza: {name}, huella {fingerprint}</translation>
        </message>
        <message>
            <source>Seal keys (*.katkey);;All files (*)</source>
            <translation>Claves de sello (*.katkey);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Seal keys and reports (*.katkey *.pdf *.json);;All files (*)</source>
            <translation>Claves de sello e informes (*.katkey *.pdf *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Keys are trusted by a lead or an administrator</source>
            <translation>Un responsable o un administrador confía en las claves</translation>
        </message>
        <message>
            <source>Export this room's key</source>
            <translation>Exportar la clave de esta sala</translation>
        </message>
        <message>
            <source>A key of another room, or a report that it sealed</source>
            <translation>Una clave de otra sala, o un informe que selló</translation>
        </message>
        <message>
            <source>{count} found: {ports}</source>
            <translation>{count} encontrados: {ports}</translation>
        </message>
        <message>
            <source>none found: values are typed</source>
            <translation>ninguno encontrado: los valores se escriben</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Altavoz</translation>
        </message>
        <message>
            <source>Device ports</source>
            <translation>Puertos de aparatos</translation>
        </message>
        <message>
            <source>is held off while a session runs</source>
            <translation>se impide mientras hay una sesión</translation>
        </message>
        <message>
            <source>Sleep of computer and screen</source>
            <translation>Suspensión del ordenador y la pantalla</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Corriente</translation>
        </message>
        <message>
            <source>no battery here: on the mains</source>
            <translation>sin batería: en la red</translation>
        </message>
        <message>
            <source>on the mains, battery {percent} %</source>
            <translation>en la red, batería {percent} %</translation>
        </message>
        <message>
            <source>on battery, {percent} %: connect the mains</source>
            <translation>con batería, {percent} %: conecte la red</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>{free:.1f} GiB free, slowest of {writes} durable writes {slowest} ms</source>
            <translation>{free:.1f} GiB libres, la más lenta de {writes} escrituras duraderas {slowest} ms</translation>
        </message>
        <message>
            <source>{words}: free some space</source>
            <translation>{words}: libere espacio</translation>
        </message>
        <message>
            <source>{words}: too slow, see what else uses it</source>
            <translation>{words}: demasiado lento, vea qué más lo usa</translation>
        </message>
        <message>
            <source>{time}, UTC{zone}: compare it with another clock</source>
            <translation>{time}, UTC{zone}: compárelo con otro reloj</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>{time} is before the last session was opened: set it</source>
            <translation>{time} es anterior a la apertura de la última sesión: ponga el reloj en hora</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Última copia</translation>
        </message>
        <message>
            <source>the last try failed: {failure}</source>
            <translation>el último intento falló: {failure}</translation>
        </message>
        <message>
            <source>there is none yet: set a folder under Settings, Data</source>
            <translation>aún no hay ninguna: ponga una carpeta en Ajustes, Datos</translation>
        </message>
        <message>
            <source>{time}, to {folder}</source>
            <translation>{time}, en {folder}</translation>
        </message>
        <message>
            <source>: more than two days ago</source>
            <translation>: hace más de dos días</translation>
        </message>
        <message>
            <source>{stem}: ends before event {noted}, which was noted</source>
            <translation>{stem}: acaba antes del suceso {noted}, que estaba anotado</translation>
        </message>
        <message>
            <source>audit: {problem}</source>
            <translation>auditoría: {problem}</translation>
        </message>
        <message>
            <source>the last {count} sessions and the audit are whole</source>
            <translation>las últimas {count} sesiones y la auditoría están enteras</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Opening the session</source>
            <translation>Abriendo la sesión</translation>
        </message>
        <message>
            <source>{index} of {count}</source>
            <translation>{index} de {count}</translation>
        </message>
        <message>
            <source>not intact</source>
            <translation>no intacto</translation>
        </message>
        <message>
            <source>Export the month</source>
            <translation>Exportar el mes</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>The month lies in {out}</source>
            <translation>El mes está en {out}</translation>
        </message>
        <message>
            <source>Reports and exports (*.pdf *.json)</source>
            <translation>Informes y exportaciones (*.pdf *.json)</translation>
        </message>
        <message>
            <source>Reading sessions</source>
            <translation>Leyendo sesiones</translation>
        </message>
        <message>
            <source>Import reports of other rooms</source>
            <translation>Importar informes de otras salas</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <translation>Comprobando los archivos</translation>
        </message>
        <message>
            <source>NOT WATCHING: nothing has been judged for {seconds} s. Look at the patient and the monitor's own screen</source>
            <translation>SIN VIGILANCIA: nada se ha juzgado en {seconds} s. Mire al paciente y la pantalla del propio monitor</translation>
        </message>
        <message>
            <source>nothing was drawn for {stood} s</source>
            <translation>nada se dibujó durante {stood} s</translation>
        </message>
        <message>
            <source>at most {percent} % left</source>
            <translation>queda como mucho el {percent} %</translation>
        </message>
        <message>
            <source>The PIN was changed. Own notes of before open with the new one.</source>
            <translation>El PIN se cambió. Las notas propias de antes se abren con el nuevo.</translation>
        </message>
        <message>
            <source>this list is changed by a lead or an administrator</source>
            <translation>esta lista la cambia un responsable o un administrador</translation>
        </message>
        <message>
            <source>{name}, {role}, works here now and signs in with the PIN.</source>
            <translation>{name}, {role}, trabaja aquí ahora y entra con el PIN.</translation>
        </message>
        <message>
            <source>{name} has a new PIN.</source>
            <translation>{name} tiene un PIN nuevo.</translation>
        </message>
        <message>
            <source>{name} is the only person here: add another first</source>
            <translation>{name} es la única persona aquí: añada antes otra</translation>
        </message>
        <message>
            <source>{name} works here no longer. The PIN is void.</source>
            <translation>{name} ya no trabaja aquí. El PIN queda anulado.</translation>
        </message>
        <message>
            <source>The file has changed since it was shown. Read it again, then approve</source>
            <translation>El archivo ha cambiado desde que se mostró. Léalo de nuevo y apruebe</translation>
        </message>
        <message>
            <source>Copied. Edit {path}, raise its version, then read the files again</source>
            <translation>Copiado. Edite {path}, suba su versión y lea los archivos de nuevo</translation>
        </message>
        <message>
            <source>Trying on past sessions</source>
            <translation>Probando en sesiones pasadas</translation>
        </message>
        <message>
            <source>NOT WATCHING, NOT RECORDING: a fault of the program. Close it and start it again</source>
            <translation>SIN VIGILANCIA, SIN REGISTRO: un fallo del programa. Ciérrelo y ábralo de nuevo</translation>
        </message>
        <message>
            <source>signed at {from_iso:%H:%M} by {name}</source>
            <translation>firmado a las {from_iso:%H:%M} por {name}</translation>
        </message>
        <message>
            <source>{name} signed today's self-test of {room} already</source>
            <translation>{name} ya firmó la autoprueba de hoy de {room}</translation>
        </message>
        <message>
            <source>this room</source>
            <translation>esta sala</translation>
        </message>
        <message>
            <source>not looked at yet: {open_ones}</source>
            <translation>aún no revisado: {open_ones}</translation>
        </message>
        <message>
            <source>signed by {name} at {time}</source>
            <translation>firmado por {name} a las {time}</translation>
        </message>
        <message>
            <source>the escort</source>
            <translation>el acompañante</translation>
        </message>
        <message>
            <source>the patient</source>
            <translation>el paciente</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>this is changed by a lead or an administrator</source>
            <translation>esto lo cambia un responsable o un administrador</translation>
        </message>
        <message>
            <source>Only a clinic lead signs off</source>
            <translation>Solo un responsable de la clínica da el visto bueno</translation>
        </message>
        <message>
            <source>It is signed off in the room where it was recorded</source>
            <translation>Se le da el visto bueno en la sala donde se registró</translation>
        </message>
        <message>
            <source>Open the session first: only what was seen can be signed off</source>
            <translation>Abra primero la sesión: solo lo visto puede recibir el visto bueno</translation>
        </message>
        <message>
            <source>This session needs a look: its sign-off needs a PIN of its own</source>
            <translation>Esta sesión debe mirarse: su visto bueno necesita un PIN propio</translation>
        </message>
        <message>
            <source>The sitting of 15 min is over: give the PIN again</source>
            <translation>Los 15 min han pasado: dé el PIN de nuevo</translation>
        </message>
        <message>
            <source>Imported: it is signed off in the room where it was recorded.</source>
            <translation>Importada: se le da el visto bueno en la sala donde se registró.</translation>
        </message>
        <message>
            <source>The record is not intact: it cannot be signed off.</source>
            <translation>El registro no está intacto: no puede recibir el visto bueno.</translation>
        </message>
        <message>
            <source>Signed off.</source>
            <translation>Visto bueno dado.</translation>
        </message>
        <message>
            <source>The room has not signed it yet: sign-off comes after that.</source>
            <translation>La sala aún no la ha firmado: el visto bueno viene después.</translation>
        </message>
        <message>
            <source>The session has not ended.</source>
            <translation>La sesión no ha terminado.</translation>
        </message>
        <message>
            <source>Another window of KAT Monitor has this data open: sign off there.</source>
            <translation>Otra ventana de KAT Monitor tiene abiertos estos datos: dé el visto bueno allí.</translation>
        </message>
        <message>
            <source>Nobody here is a clinic lead: add one under People.</source>
            <translation>Nadie aquí es responsable de la clínica: añada uno en Personal.</translation>
        </message>
        <message>
            <source>the program was started again</source>
            <translation>el programa se volvió a iniciar</translation>
        </message>
        <message>
            <source>Bluetooth needs the package bleak. Install it into the program's environment (.venv/bin/pip install bleak), then start the program again.</source>
            <translation>Bluetooth necesita el paquete bleak. Instálelo en el entorno del programa (.venv/bin/pip install bleak) e inicie de nuevo el programa.</translation>
        </message>
        <message>
            <source>Bluetooth is off or not there. Switch it on, or plug a Bluetooth adapter in.</source>
            <translation>Bluetooth está apagado o no existe. Enciéndalo o conecte un adaptador Bluetooth.</translation>
        </message>
        <message>
            <source>{title} is not in sight. Switch it on and bring it near.</source>
            <translation>{title} no está a la vista. Enciéndalo y acérquelo.</translation>
        </message>
        <message>
            <source>{title} is not a {title_2}. Choose another driver.</source>
            <translation>{title} no es un {title_2}. Elija otro controlador.</translation>
        </message>
        <message>
            <source>{title} is gone. Bring it near and switch it on.</source>
            <translation>{title} se ha ido. Acérquelo y enciéndalo.</translation>
        </message>
        <message>
            <source>This program may not use Bluetooth. Allow it in the system's settings.</source>
            <translation>Este programa no puede usar Bluetooth. Permítalo en los ajustes del sistema.</translation>
        </message>
        <message>
            <source>{title} cannot be reached ({error}). Check that it is on, near, and paired with this computer.</source>
            <translation>No se alcanza {title} ({error}). Compruebe que está encendido, cerca y emparejado con este ordenador.</translation>
        </message>
        <message>
            <source>FilterLine not connected</source>
            <translation>FilterLine no conectada</translation>
        </message>
        <message>
            <source>CO2 malfunction</source>
            <translation>fallo de CO2</translation>
        </message>
        <message>
            <source>FilterLine blocked</source>
            <translation>FilterLine obstruida</translation>
        </message>
        <message>
            <source>pump off</source>
            <translation>bomba apagada</translation>
        </message>
        <message>
            <source>check calibration</source>
            <translation>revisar calibración</translation>
        </message>
        <message>
            <source>check flow</source>
            <translation>revisar flujo</translation>
        </message>
        <message>
            <source>battery low</source>
            <translation>batería baja</translation>
        </message>
        <message>
            <source>set the units of CO2 to mmHg</source>
            <translation>ponga la unidad de CO2 en mmHg</translation>
        </message>
        <message>
            <source>{name} cannot be written: {strerror}.</source>
            <translation>{name} no se puede escribir: {strerror}.</translation>
        </message>
        <message>
            <source>shut down</source>
            <translation>apagado</translation>
        </message>
        <message>
            <source>user changed</source>
            <translation>usuario cambiado</translation>
        </message>
        <message>
            <source>delete failed</source>
            <translation>borrado fallido</translation>
        </message>
        <message>
            <source>command not supported</source>
            <translation>orden no admitida</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>sin motivo dado</translation>
        </message>
        <message>
            <source>the oximeter ended the connection ({reason})</source>
            <translation>el oxímetro cortó la conexión ({reason})</translation>
        </message>
        <message>
            <source>it cannot be started from here: press its own start button</source>
            <translation>no puede iniciarse desde aquí: pulse su propio botón</translation>
        </message>
        <message>
            <source>the connection was lost while it measured</source>
            <translation>la conexión se perdió mientras medía</translation>
        </message>
        <message>
            <source>it did not start</source>
            <translation>no arrancó</translation>
        </message>
        <message>
            <source>blood pressure</source>
            <translation>presión arterial</translation>
        </message>
        <message>
            <source>SpO2</source>
            <translation>SpO2</translation>
        </message>
        <message>
            <source>the pulse rate</source>
            <translation>la frecuencia del pulso</translation>
        </message>
        <message>
            <source>the temperature</source>
            <translation>la temperatura</translation>
        </message>
        <message>
            <source>the pulse of the cuff</source>
            <translation>el pulso del manguito</translation>
        </message>
        <message>
            <source>a start</source>
            <translation>un inicio</translation>
        </message>
        <message>
            <source>a stop</source>
            <translation>una parada</translation>
        </message>
        <message>
            <source>its last blood pressure is from before this session and is not recorded</source>
            <translation>su última presión arterial es anterior a esta sesión y no se registra</translation>
        </message>
        <message>
            <source>it ended without a result</source>
            <translation>acabó sin resultado</translation>
        </message>
        <message>
            <source>it answered "{answer}" when asked for {names}</source>
            <translation>respondió «{answer}» al pedirle {names}</translation>
        </message>
        <message>
            <source>it did not start (it answered "{answer}")</source>
            <translation>no arrancó (respondió «{answer}»)</translation>
        </message>
        <message>
            <source>the cuff still holds {pressure} mmHg</source>
            <translation>el manguito aún mantiene {pressure} mmHg</translation>
        </message>
        <message>
            <source>the measurement failed</source>
            <translation>la medición falló</translation>
        </message>
        <message>
            <source>the cuff did not fill in time</source>
            <translation>el manguito no se llenó a tiempo</translation>
        </message>
        <message>
            <source>the measurement took too long</source>
            <translation>la medición duró demasiado</translation>
        </message>
        <message>
            <source>one pressure step took too long</source>
            <translation>un escalón de presión duró demasiado</translation>
        </message>
        <message>
            <source>overpressure, or too much air in the cuff</source>
            <translation>sobrepresión, o demasiado aire en el manguito</translation>
        </message>
        <message>
            <source>Its cuff may be inflated: stop it, or take it off.</source>
            <translation>Su manguito puede estar inflado: deténgalo o quítelo.</translation>
        </message>
        <message>
            <source>Opening {title}.</source>
            <translation>Abriendo {title}.</translation>
        </message>
        <message>
            <source>{title} is closed.</source>
            <translation>{title} está cerrado.</translation>
        </message>
        <message>
            <source>{title} is not connected</source>
            <translation>{title} no está conectado</translation>
        </message>
        <message>
            <source>{title}: the measurement was stopped.</source>
            <translation>{title}: la medición se detuvo.</translation>
        </message>
        <message>
            <source>{title} is measuring.</source>
            <translation>{title} está midiendo.</translation>
        </message>
        <message>
            <source>{title} answers. Waiting for its values.</source>
            <translation>{title} responde. Esperando sus valores.</translation>
        </message>
        <message>
            <source>{title} is connected on {where}.</source>
            <translation>{title} está conectado en {where}.</translation>
        </message>
        <message>
            <source>no values</source>
            <translation>sin valores</translation>
        </message>
        <message>
            <source>{title}: {words}.</source>
            <translation>{title}: {words}.</translation>
        </message>
        <message>
            <source>no result in time</source>
            <translation>sin resultado a tiempo</translation>
        </message>
        <message>
            <source>{where} is open. Waiting for {title}.</source>
            <translation>{where} está abierto. Esperando a {title}.</translation>
        </message>
        <message>
            <source>The program lost this device by a fault of its own. Disconnect it and connect it again.</source>
            <translation>El programa perdió este aparato por un fallo propio. Desconéctelo y conéctelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {strerror}.</source>
            <translation>{name} no puede leerse: {strerror}.</translation>
        </message>
        <message>
            <source>End of {name}.</source>
            <translation>Fin de {name}.</translation>
        </message>
        <message>
            <source>no sensor</source>
            <translation>sin sensor</translation>
        </message>
        <message>
            <source>no cable</source>
            <translation>sin cable</translation>
        </message>
        <message>
            <source>defective sensor</source>
            <translation>sensor defectuoso</translation>
        </message>
        <message>
            <source>sensor not recognised</source>
            <translation>sensor no reconocido</translation>
        </message>
        <message>
            <source>cable not recognised</source>
            <translation>cable no reconocido</translation>
        </message>
        <message>
            <source>defective cable</source>
            <translation>cable defectuoso</translation>
        </message>
        <message>
            <source>sensor calibrating</source>
            <translation>sensor calibrándose</translation>
        </message>
        <message>
            <source>too much ambient light</source>
            <translation>demasiada luz ambiente</translation>
        </message>
        <message>
            <source>error {error}</source>
            <translation>error {error}</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>overpressure</source>
            <translation>sobrepresión</translation>
        </message>
        <message>
            <source>cuff loose</source>
            <translation>manguito suelto</translation>
        </message>
        <message>
            <source>took too long</source>
            <translation>duró demasiado</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>interference</source>
            <translation>interferencia</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>sin resultado</translation>
        </message>
        <message>
            <source>Use the GE host cable and set the monitor's host port to 9600 baud.</source>
            <translation>Use el cable host de GE y ponga el puerto host del monitor a 9600 baudios.</translation>
        </message>
        <message>
            <source>Set its serial output to ASCII 1. A Rad-8 needs a null-modem cable.</source>
            <translation>Ponga su salida serie en ASCII 1. Un Rad-8 necesita un cable null-modem.</translation>
        </message>
        <message>
            <source>Nonin oximeter</source>
            <translation>Oxímetro Nonin</translation>
        </message>
        <message>
            <source>Put the finger in: some models are silent without one.</source>
            <translation>Ponga el dedo: algunos modelos callan sin él.</translation>
        </message>
        <message>
            <source>Contec CMS50 and other 5-byte oximeters</source>
            <translation>Contec CMS50 y otros oxímetros de 5 bytes</translation>
        </message>
        <message>
            <source>Put the finger in, and press the button of a CMS50E or F. Try the other baud rate.</source>
            <translation>Ponga el dedo y pulse el botón de un CMS50E o F. Pruebe la otra velocidad.</translation>
        </message>
        <message>
            <source>Set the monitor's serial port to 9600 baud in its service menu.</source>
            <translation>Ponga el puerto serie del monitor a 9600 baudios en su menú de servicio.</translation>
        </message>
        <message>
            <source>SunTech Advantage NIBP module</source>
            <translation>Módulo PNI SunTech Advantage</translation>
        </message>
        <message>
            <source>Check the module's supply.</source>
            <translation>Revise la alimentación del módulo.</translation>
        </message>
        <message>
            <source>Berry PM6750 module</source>
            <translation>Módulo Berry PM6750</translation>
        </message>
        <message>
            <source>Set its serial output to ASCII and its baud rate to 9600.</source>
            <translation>Ponga su salida serie en ASCII y a 9600 baudios.</translation>
        </message>
        <message>
            <source>Set its output to format 4 or 5.</source>
            <translation>Ponga su salida en formato 4 o 5.</translation>
        </message>
        <message>
            <source>Set its RS-232 output on, at 2400 baud.</source>
            <translation>Active su salida RS-232, a 2400 baudios.</translation>
        </message>
        <message>
            <source>Set its serial output on.</source>
            <translation>Active su salida serie.</translation>
        </message>
        <message>
            <source>Bluetooth blood pressure cuff</source>
            <translation>Tensiómetro Bluetooth</translation>
        </message>
        <message>
            <source>Pair it with this computer first; it appears after a measurement.</source>
            <translation>Emparéjelo primero con este ordenador; aparece tras una medición.</translation>
        </message>
        <message>
            <source>Bluetooth oximeter</source>
            <translation>Oxímetro Bluetooth</translation>
        </message>
        <message>
            <source>Pair it with this computer first, and put the finger in.</source>
            <translation>Emparéjelo primero con este ordenador y ponga el dedo.</translation>
        </message>
        <message>
            <source>Bluetooth heart rate strap</source>
            <translation>Banda cardiaca Bluetooth</translation>
        </message>
        <message>
            <source>Wear it: it wakes on the skin.</source>
            <translation>Póngasela: despierta sobre la piel.</translation>
        </message>
        <message>
            <source>Simulated patient</source>
            <translation>Paciente simulado</translation>
        </message>
        <message>
            <source>Recorded vital signs from a CSV file</source>
            <translation>Constantes registradas de un archivo CSV</translation>
        </message>
        <message>
            <source>{name} is not plugged in. Check the USB cable.</source>
            <translation>{name} no está enchufado. Revise el cable USB.</translation>
        </message>
        <message>
            <source>{name} is gone. Plug the cable in again.</source>
            <translation>{name} se ha ido. Enchufe el cable de nuevo.</translation>
        </message>
        <message>
            <source>The device on {name} takes nothing. Check its cable and its handshake setting.</source>
            <translation>El aparato en {name} no acepta nada. Revise su cable y su ajuste de handshake.</translation>
        </message>
        <message>
            <source>{name} is used by another program. Close it.</source>
            <translation>{name} lo usa otro programa. Ciérrelo.</translation>
        </message>
        <message>
            <source>No permission to open {name}. Add this user to the group that owns serial ports (sudo usermod -aG dialout $USER; on Arch: uucp), then log in again.</source>
            <translation>Sin permiso para abrir {name}. Añada este usuario al grupo de los puertos serie (sudo usermod -aG dialout $USER; en Arch: uucp) y entre de nuevo.</translation>
        </message>
        <message>
            <source>{name} is not there. Check the USB cable.</source>
            <translation>{name} no está. Revise el cable USB.</translation>
        </message>
        <message>
            <source>{name} cannot be opened ({error}). Unplug it and plug it in again.</source>
            <translation>{name} no puede abrirse ({error}). Desenchúfelo y enchúfelo de nuevo.</translation>
        </message>
        <message>
            <source>{title} answers but sends no values. {help}</source>
            <translation>{title} responde pero no envía valores. {help}</translation>
        </message>
        <message>
            <source>Nothing received from {title}. Check power and cable. {help}</source>
            <translation>Nada recibido de {title}. Revise corriente y cable. {help}</translation>
        </message>
        <message>
            <source>The bytes received are those of {other}. Choose it, or check which device is on this cable.</source>
            <translation>Los bytes recibidos son de {other}. Elíjalo, o revise qué aparato está en este cable.</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Received bytes that are not from {title}. Check that this is the device, and that it sends at {settings}. {help}</source>
            <translation>Los bytes recibidos no son de {title}. Revise que es este aparato y que envía a {settings}. {help}</translation>
        </message>
        <message>
            <source>a stored reading from before this session was not recorded. If it was taken just now, set the device's clock</source>
            <translation>una lectura guardada de antes de esta sesión no se registró. Si acaba de tomarse, ajuste el reloj del aparato</translation>
        </message>
        <message>
            <source>a stored reading that does not say when it was taken was not recorded. Set the device's clock</source>
            <translation>una lectura guardada que no dice cuándo se tomó no se registró. Ajuste el reloj del aparato</translation>
        </message>
        <message>
            <source>its clock is ahead of this computer's, so a stored reading cannot be told from a new one, and none is recorded. Set the device's clock</source>
            <translation>su reloj va adelantado, así que una lectura guardada no se distingue de una nueva, y ninguna se registra. Ajuste el reloj del aparato</translation>
        </message>
        <message>
            <source>its clock says {date}. Set it; values are timed by this computer</source>
            <translation>su reloj dice {date}. Ajústelo; los valores se fechan con este ordenador</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>no reconocido</translation>
        </message>
        <message>
            <source>timed out</source>
            <translation>tiempo agotado</translation>
        </message>
        <message>
            <source>weak signal</source>
            <translation>señal débil</translation>
        </message>
        <message>
            <source>out of range</source>
            <translation>fuera de rango</translation>
        </message>
        <message>
            <source>air line blocked</source>
            <translation>tubo de aire obstruido</translation>
        </message>
        <message>
            <source>cuff leaks or is loose</source>
            <translation>manguito con fuga o suelto</translation>
        </message>
        <message>
            <source>safety time-out</source>
            <translation>límite de seguridad</translation>
        </message>
        <message>
            <source>hardware fault</source>
            <translation>fallo de hardware</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>no permitido</translation>
        </message>
        <message>
            <source>pressure sensor fault</source>
            <translation>fallo del sensor de presión</translation>
        </message>
        <message>
            <source>memory fault</source>
            <translation>fallo de memoria</translation>
        </message>
        <message>
            <source>cuff at {pressure} mmHg</source>
            <translation>manguito a {pressure} mmHg</translation>
        </message>
        <message>
            <source>error {error:02X}</source>
            <translation>error {error:02X}</translation>
        </message>
        <message>
            <source>event {kind} is unknown to this version of KAT Monitor; open it with a newer one</source>
            <translation>esta versión de KAT Monitor no conoce el suceso {kind}; ábralo con una más reciente</translation>
        </message>
        <message>
            <source>event {kind} version {v} is newer than {known}, which this version knows</source>
            <translation>el suceso {kind} versión {v} es más nuevo que {known}, que conoce esta versión</translation>
        </message>
        <message>
            <source>nothing ran meanwhile</source>
            <translation>entretanto no funcionaba nada</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{where}: {was} -&gt; {now}</source>
            <translation>{where}: {was} -&gt; {now}</translation>
        </message>
        <message>
            <source>this rule</source>
            <translation>esta regla</translation>
        </message>
        <message>
            <source>a new rule</source>
            <translation>una regla nueva</translation>
        </message>
        <message>
            <source>{limit} does not fit: expected {expected}.</source>
            <translation>{limit} no encaja: se espera {expected}.</translation>
        </message>
        <message>
            <source>{limit} does not fit: {about} would then be expected {expected}.</source>
            <translation>{limit} no encaja: para {about} se esperaría entonces {expected}.</translation>
        </message>
        <message>
            <source>{low} to under {high}</source>
            <translation>de {low} a menos de {high}</translation>
        </message>
        <message>
            <source>over {low} to {high}</source>
            <translation>de más de {low} a {high}</translation>
        </message>
        <message>
            <source>a rise of {numbers} percent</source>
            <translation>una subida del {numbers} por ciento</translation>
        </message>
        <message>
            <source>a fall of {numbers} percent</source>
            <translation>una bajada del {numbers} por ciento</translation>
        </message>
        <message>
            <source>a change of {numbers} {unit} a minute ({vital})</source>
            <translation>un cambio de {numbers} {unit} por minuto ({vital})</translation>
        </message>
        <message>
            <source>a rise of {numbers} ({vital})</source>
            <translation>una subida de {numbers} ({vital})</translation>
        </message>
        <message>
            <source>a distance from the baseline of {numbers} ({vital})</source>
            <translation>una distancia al valor basal de {numbers} ({vital})</translation>
        </message>
        <message>
            <source>{numbers} ({vital})</source>
            <translation>{numbers} ({vital})</translation>
        </message>
        <message>
            <source>under {limit} (limit)</source>
            <translation>menos de {limit} (límite)</translation>
        </message>
        <message>
            <source>over {limit}, the limit of {id}, whose priority is only {priority}</source>
            <translation>más de {limit}, el límite de {id}, cuya prioridad es solo {priority}</translation>
        </message>
        <message>
            <source>under {limit}, the limit of {id}, whose priority is only {priority}</source>
            <translation>menos de {limit}, el límite de {id}, cuya prioridad es solo {priority}</translation>
        </message>
        <message>
            <source>over {limit}, the low limit of {id}</source>
            <translation>más de {limit}, el límite inferior de {id}</translation>
        </message>
        <message>
            <source>at least {limit}, the low limit of {id}</source>
            <translation>al menos {limit}, el límite inferior de {id}</translation>
        </message>
        <message>
            <source>under {limit}, the high limit of {id}</source>
            <translation>menos de {limit}, el límite superior de {id}</translation>
        </message>
        <message>
            <source>at most {limit}, the high limit of {id}</source>
            <translation>como máximo {limit}, el límite superior de {id}</translation>
        </message>
        <message>
            <source>only a prescriber puts a protocol in force</source>
            <translation>solo un médico pone en vigor un protocolo</translation>
        </message>
        <message>
            <source>only the lead agrees to a vital sign without a high-priority alert</source>
            <translation>solo el responsable acepta una constante sin alerta de prioridad alta</translation>
        </message>
        <message>
            <source>it needs a reason: write a word or two</source>
            <translation>necesita un motivo: escriba una o dos palabras</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>sesión iniciada</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>sesión cerrada</translation>
        </message>
        <message>
            <source>PIN accepted</source>
            <translation>PIN aceptado</translation>
        </message>
        <message>
            <source>wrong PIN</source>
            <translation>PIN erróneo</translation>
        </message>
        <message>
            <source>record opened</source>
            <translation>registro abierto</translation>
        </message>
        <message>
            <source>record exported</source>
            <translation>registro exportado</translation>
        </message>
        <message>
            <source>setting changed</source>
            <translation>ajuste cambiado</translation>
        </message>
        <message>
            <source>staff changed</source>
            <translation>personal cambiado</translation>
        </message>
        <message>
            <source>protocol changed</source>
            <translation>protocolo cambiado</translation>
        </message>
        <message>
            <source>seal key exported</source>
            <translation>clave de sello exportada</translation>
        </message>
        <message>
            <source>seal key trusted</source>
            <translation>clave de sello de confianza</translation>
        </message>
        <message>
            <source>seal key no longer trusted</source>
            <translation>clave de sello ya sin confianza</translation>
        </message>
        <message>
            <source>self-test signed</source>
            <translation>autoprueba firmada</translation>
        </message>
        <message>
            <source>backup made</source>
            <translation>copia hecha</translation>
        </message>
        <message>
            <source>backup failed</source>
            <translation>copia fallida</translation>
        </message>
        <message>
            <source>old backup removed</source>
            <translation>copia antigua retirada</translation>
        </message>
        <message>
            <source>data restored</source>
            <translation>datos restaurados</translation>
        </message>
        <message>
            <source>end of retention confirmed</source>
            <translation>fin de conservación confirmado</translation>
        </message>
        <message>
            <source>record deleted</source>
            <translation>registro borrado</translation>
        </message>
        <message>
            <source>audit read</source>
            <translation>auditoría leída</translation>
        </message>
        <message>
            <source>audit exported</source>
            <translation>auditoría exportada</translation>
        </message>
        <message>
            <source>the audit is not being written: the disk takes too long; see what else uses it</source>
            <translation>la auditoría no se está escribiendo: el disco tarda demasiado; vea qué más lo usa</translation>
        </message>
        <message>
            <source>the audit is not being written: {fault}</source>
            <translation>la auditoría no se está escribiendo: {fault}</translation>
        </message>
        <message>
            <source>another program is just making the audit</source>
            <translation>otro programa está creando la auditoría</translation>
        </message>
        <message>
            <source>the next line writes it</source>
            <translation>la próxima línea la escribirá</translation>
        </message>
        <message>
            <source>the audit is encrypted and its key is not at hand</source>
            <translation>la auditoría está cifrada y su clave no está disponible</translation>
        </message>
        <message>
            <source>unlock the data first</source>
            <translation>desbloquee primero los datos</translation>
        </message>
        <message>
            <source>another backup of this data is under way</source>
            <translation>hay otra copia de seguridad de estos datos en curso</translation>
        </message>
        <message>
            <source>there is no data of KAT Monitor in {folder}</source>
            <translation>no hay datos de KAT Monitor en {folder}</translation>
        </message>
        <message>
            <source>a backup inside the data folder would be lost with it; name a folder on another disk</source>
            <translation>una copia dentro de la carpeta de datos se perdería con ella; indique una carpeta en otro disco</translation>
        </message>
        <message>
            <source>this data is encrypted and its key is not at hand, so that no copy could be verified</source>
            <translation>estos datos están cifrados y su clave no está a mano, así que no se podría verificar ninguna copia</translation>
        </message>
        <message>
            <source>{final} is there already</source>
            <translation>{final} ya existe</translation>
        </message>
        <message>
            <source>the disk for the backup is full</source>
            <translation>el disco de la copia de seguridad está lleno</translation>
        </message>
        <message>
            <source>free some space on it, or keep fewer backups</source>
            <translation>libere espacio o guarde menos copias</translation>
        </message>
        <message>
            <source>copying {file}</source>
            <translation>copiando {file}</translation>
        </message>
        <message>
            <source>{file} is not what was written</source>
            <translation>{file} no es lo que se escribió</translation>
        </message>
        <message>
            <source>see to the disk, or use another</source>
            <translation>revise el disco o use otro</translation>
        </message>
        <message>
            <source>checking {file}</source>
            <translation>comprobando {file}</translation>
        </message>
        <message>
            <source>the library is damaged: {found}</source>
            <translation>la base de datos está dañada: {found}</translation>
        </message>
        <message>
            <source>the library is damaged; restore an older backup</source>
            <translation>la base de datos está dañada; restaure una copia más antigua</translation>
        </message>
        <message>
            <source>the record is gone</source>
            <translation>el registro ha desaparecido</translation>
        </message>
        <message>
            <source>{folder} is half a backup, or none: it has no {name}</source>
            <translation>{folder} es media copia, o ninguna: falta {name}</translation>
        </message>
        <message>
            <source>{path} is damaged; take another backup</source>
            <translation>{path} está dañado; use otra copia</translation>
        </message>
        <message>
            <source>{folder} is not a backup of KAT Monitor</source>
            <translation>{folder} no es una copia de KAT Monitor</translation>
        </message>
        <message>
            <source>{folder} was made by a newer version of KAT Monitor: use that one</source>
            <translation>{folder} es de una versión más reciente de KAT Monitor: use esa</translation>
        </message>
        <message>
            <source>{path} was changed after the backup was made; take another backup</source>
            <translation>{path} se modificó después de la copia; use otra</translation>
        </message>
        <message>
            <source>half a backup: {path} is missing in {folder}</source>
            <translation>media copia: falta {path} en {folder}</translation>
        </message>
        <message>
            <source>{path} in {folder} is not what was backed up; take another backup</source>
            <translation>{path} en {folder} no es lo que se copió; use otra copia</translation>
        </message>
        <message>
            <source>there is no backup in {source}</source>
            <translation>no hay ninguna copia en {source}</translation>
        </message>
        <message>
            <source>event 1 is missing</source>
            <translation>falta el suceso 1</translation>
        </message>
        <message>
            <source>event {seq} stands in its place</source>
            <translation>en su lugar está el suceso {seq}</translation>
        </message>
        <message>
            <source>its number is not a number</source>
            <translation>su número no es un número</translation>
        </message>
        <message>
            <source>event {due} is missing: {found}</source>
            <translation>falta el suceso {due}: {found}</translation>
        </message>
        <message>
            <source>event {due} has a field of the wrong type</source>
            <translation>el suceso {due} tiene un campo de tipo erróneo</translation>
        </message>
        <message>
            <source>event {due} is withheld by half: body and salt go together</source>
            <translation>el suceso {due} se retuvo a medias: contenido y sal van juntos</translation>
        </message>
        <message>
            <source>event {due} holds text that is not UTF-8</source>
            <translation>el suceso {due} contiene texto que no es UTF-8</translation>
        </message>
        <message>
            <source>event {seq} does not match its digest</source>
            <translation>el suceso {seq} no concuerda con su resumen</translation>
        </message>
        <message>
            <source>event {seq} is not canonical JSON</source>
            <translation>el suceso {seq} no es JSON canónico</translation>
        </message>
        <message>
            <source>event {seq} does not match its hash</source>
            <translation>el suceso {seq} no concuerda con su hash</translation>
        </message>
        <message>
            <source>event 1 cannot be read: the file is damaged or cut off</source>
            <translation>el suceso 1 no se puede leer: el archivo está dañado o cortado</translation>
        </message>
        <message>
            <source>not a log: another kind of SQLite file</source>
            <translation>no es un registro: otro tipo de archivo SQLite</translation>
        </message>
        <message>
            <source>log version {version} is newer than this program, which knows {known}: use a newer one</source>
            <translation>el registro es de la versión {version}, más nueva que este programa, que conoce {known}: use uno más reciente</translation>
        </message>
        <message>
            <source>there is no log version {version}</source>
            <translation>no existe la versión {version} del registro</translation>
        </message>
        <message>
            <source>the file is damaged: an ordinary reader does not open it</source>
            <translation>el archivo está dañado: un lector corriente no lo abre</translation>
        </message>
        <message>
            <source>the file is damaged: {damage}</source>
            <translation>el archivo está dañado: {damage}</translation>
        </message>
        <message>
            <source>the seal cannot be read: the file is damaged or cut off</source>
            <translation>el sello no se puede leer: el archivo está dañado o cortado</translation>
        </message>
        <message>
            <source>event {at} cannot be read: the file is damaged or cut off</source>
            <translation>el suceso {at} no se puede leer: el archivo está dañado o cortado</translation>
        </message>
        <message>
            <source>a {synthetic} session has no place among patients; use a training folder</source>
            <translation>una sesión {synthetic} no tiene sitio entre pacientes; use una carpeta de formación</translation>
        </message>
        <message>
            <source>session {session} is this library's own: it is in the table already</source>
            <translation>la sesión {session} es de esta biblioteca: ya está en la tabla</translation>
        </message>
        <message>
            <source>session {session} was imported already, to the same event {head_seq}</source>
            <translation>la sesión {session} ya se importó, hasta el mismo suceso {head_seq}</translation>
        </message>
        <message>
            <source>session {session} is here in a later state, event {head_seq}</source>
            <translation>la sesión {session} está aquí en un estado posterior, suceso {head_seq}</translation>
        </message>
        <message>
            <source>session {session} is here with another history: one of the two files is not genuine</source>
            <translation>la sesión {session} está aquí con otra historia: uno de los dos archivos no es genuino</translation>
        </message>
        <message>
            <source>holds what JSON cannot say</source>
            <translation>contiene lo que JSON no puede expresar</translation>
        </message>
        <message>
            <source>not a log: another kind of JSON file</source>
            <translation>no es un registro: otro tipo de archivo JSON</translation>
        </message>
        <message>
            <source>session file version {version} is newer than this program, which knows {known}: use a newer one</source>
            <translation>el archivo de sesión es de la versión {version}, más nueva que este programa, que conoce {known}: use uno más reciente</translation>
        </message>
        <message>
            <source>there is no session file version {version}</source>
            <translation>no existe la versión {version} del archivo de sesión</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>events is not a list</source>
            <translation>events no es una lista</translation>
        </message>
        <message>
            <source>head is not the hash of event {seq}: the end is missing or was changed</source>
            <translation>head no es el hash del suceso {seq}: falta el final o se modificó</translation>
        </message>
        <message>
            <source>event 1 says otherwise than the part session</source>
            <translation>el suceso 1 dice otra cosa que la parte session</translation>
        </message>
        <message>
            <source>event {place} is not an object</source>
            <translation>el suceso {place} no es un objeto</translation>
        </message>
        <message>
            <source>event {place}</source>
            <translation>el suceso {place}</translation>
        </message>
        <message>
            <source>event {place} has a body that is no object</source>
            <translation>el contenido del suceso {place} no es un objeto</translation>
        </message>
        <message>
            <source>seal is neither null nor a list of seals</source>
            <translation>seal no es null ni una lista de sellos</translation>
        </message>
        <message>
            <source>seal holds what is no seal</source>
            <translation>seal contiene algo que no es un sello</translation>
        </message>
        <message>
            <source>the seal</source>
            <translation>el sello</translation>
        </message>
        <message>
            <source>{what} has a key that does not belong there: {strange}</source>
            <translation>{what} tiene una clave que no le corresponde: {strange}</translation>
        </message>
        <message>
            <source>{what} lacks {missing}</source>
            <translation>{what}: falta {missing}</translation>
        </message>
        <message>
            <source>key {twice} stands twice in one object</source>
            <translation>la clave {twice} está dos veces en un objeto</translation>
        </message>
        <message>
            <source>{name} is not a number</source>
            <translation>{name} no es un número</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>línea {line}, columna {column}</translation>
        </message>
        <message>
            <source>{where} cannot be read: the file is damaged or cut off</source>
            <translation>{where} no se puede leer: el archivo está dañado o cortado</translation>
        </message>
        <message>
            <source>another window of KAT Monitor is just making this library</source>
            <translation>otra ventana de KAT Monitor está creando esta base de datos</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>inténtelo de nuevo en un momento</translation>
        </message>
        <message>
            <source>this data is encrypted and its key is not at hand</source>
            <translation>estos datos están cifrados y su clave no está a mano</translation>
        </message>
        <message>
            <source>this data is encrypted with another key, or damaged</source>
            <translation>estos datos están cifrados con otra clave, o dañados</translation>
        </message>
        <message>
            <source>a newer version of KAT Monitor has changed this library: use that one</source>
            <translation>una versión más reciente de KAT Monitor cambió esta base de datos: use esa</translation>
        </message>
        <message>
            <source>the log is open in this program</source>
            <translation>el registro está abierto en este programa</translation>
        </message>
        <message>
            <source>close it there first</source>
            <translation>ciérrelo allí antes</translation>
        </message>
        <message>
            <source>the log is sealed and the seal key is not at hand</source>
            <translation>el registro está sellado y la clave de sello no está a mano</translation>
        </message>
        <message>
            <source>go on in the room that sealed it</source>
            <translation>continúe en la sala que lo selló</translation>
        </message>
        <message>
            <source>another program wrote to the log</source>
            <translation>otro programa escribió en el registro</translation>
        </message>
        <message>
            <source>close it; what is kept here needs a new session</source>
            <translation>ciérrelo; lo guardado aquí necesita una sesión nueva</translation>
        </message>
        <message>
            <source>{folder} lies on a network share ({found})</source>
            <translation>{folder} está en un recurso de red ({found})</translation>
        </message>
        <message>
            <source>keep a running session on a disk of this computer; copy it to the share when it is signed</source>
            <translation>mantenga una sesión en curso en un disco de este ordenador; cópiela al recurso compartido cuando esté firmada</translation>
        </message>
        <message>
            <source>this note does not lie in this room's library</source>
            <translation>esta nota no está en la biblioteca de esta sala</translation>
        </message>
        <message>
            <source>this text is not the one that was written: its digest differs from the record's</source>
            <translation>este texto no es el que se escribió: su huella difiere de la del registro</translation>
        </message>
        <message>
            <source>own notes need your PIN once, to make the key that only you can open</source>
            <translation>las notas propias necesitan su PIN una vez, para hacer la clave que solo usted abre</translation>
        </message>
        <message>
            <source>; it opens with the PIN that was yours until {until}</source>
            <translation>; se abre con el PIN que tuvo hasta {until}</translation>
        </message>
        <message>
            <source>this PIN does not open the note{old}</source>
            <translation>este PIN no abre la nota{old}</translation>
        </message>
        <message>
            <source>this note was changed after it was written and cannot be read</source>
            <translation>esta nota se cambió después de escribirse y no puede leerse</translation>
        </message>
        <message>
            <source>the disk is still busy with the batch before</source>
            <translation>el disco aún escribe la entrada anterior</translation>
        </message>
        <message>
            <source>hand that one in again first</source>
            <translation>vuelva a entregar primero esa</translation>
        </message>
        <message>
            <source>the disk takes too long to write</source>
            <translation>el disco tarda demasiado en escribir</translation>
        </message>
        <message>
            <source>see what else uses it; keep the program open</source>
            <translation>vea qué más lo usa; deje abierto el programa</translation>
        </message>
        <message>
            <source>a patient needs a number and a name</source>
            <translation>un paciente necesita número y nombre</translation>
        </message>
        <message>
            <source>{date_of_birth!r} is not a date; write it as 1984-02-29</source>
            <translation>{date_of_birth!r} no es una fecha; escriba 1984-02-29</translation>
        </message>
        <message>
            <source>an escort needs a name</source>
            <translation>un acompañante necesita un nombre</translation>
        </message>
        <message>
            <source>a person needs a name, and initials of one to four letters</source>
            <translation>una persona necesita nombre e iniciales de una a cuatro letras</translation>
        </message>
        <message>
            <source>{role!r} is not a role; choose one of: {roles}</source>
            <translation>{role!r} no es un rol; elija: {roles}</translation>
        </message>
        <message>
            <source>{initials} are another person's initials; choose others</source>
            <translation>{initials} son las iniciales de otra persona; elija otras</translation>
        </message>
        <message>
            <source>{count} wrong PINs: wait {rest} s</source>
            <translation>{count} PIN erróneos: espere {rest} s</translation>
        </message>
        <message>
            <source>a PIN has 4 to 12 digits</source>
            <translation>un PIN tiene de 4 a 12 cifras</translation>
        </message>
        <message>
            <source>there is no person {person!r}</source>
            <translation>no existe la persona {person!r}</translation>
        </message>
        <message>
            <source>this data has no passphrase: its key lies in the keyring of the computer it was made on</source>
            <translation>estos datos no tienen frase de paso: su clave está en el llavero del ordenador donde se hicieron</translation>
        </message>
        <message>
            <source>this is not the passphrase of this data</source>
            <translation>esta no es la frase de paso de estos datos</translation>
        </message>
        <message>
            <source>this is the recovery key of another data folder</source>
            <translation>esta es la clave de recuperación de otra carpeta de datos</translation>
        </message>
        <message>
            <source>{folder} is damaged</source>
            <translation>{folder} está dañado</translation>
        </message>
        <message>
            <source>put it back from the last backup</source>
            <translation>repóngalo de la última copia</translation>
        </message>
        <message>
            <source>this data was protected by a newer version of KAT Monitor</source>
            <translation>estos datos los protegió una versión más nueva de KAT Monitor</translation>
        </message>
        <message>
            <source>use that one</source>
            <translation>use esa</translation>
        </message>
        <message>
            <source>this data is encrypted, and its key is not in the keyring of this computer</source>
            <translation>estos datos están cifrados y su clave no está en el llavero de este ordenador</translation>
        </message>
        <message>
            <source>this data is protected already</source>
            <translation>estos datos ya están protegidos</translation>
        </message>
        <message>
            <source>the keyring of this computer does not keep the key; choose a passphrase</source>
            <translation>el llavero de este ordenador no guarda la clave; elija una frase de paso</translation>
        </message>
        <message>
            <source>this is the key of another data folder</source>
            <translation>esta es la clave de otra carpeta de datos</translation>
        </message>
        <message>
            <source>a recovery key has {groups} groups of {group} letters and digits</source>
            <translation>una clave de recuperación tiene {groups} grupos de {group} letras y cifras</translation>
        </message>
        <message>
            <source>a letter of the recovery key is wrong: compare it with the print</source>
            <translation>una letra de la clave de recuperación está mal: compárela con la impresa</translation>
        </message>
        <message>
            <source>four words that fit nowhere else do well</source>
            <translation>cuatro palabras que no encajan en ningún otro sitio van bien</translation>
        </message>
        <message>
            <source>a passphrase has at least {shortest_passphrase} letters; {words}</source>
            <translation>una frase de paso tiene al menos {shortest_passphrase} letras; {words}</translation>
        </message>
        <message>
            <source>not a log: the file is empty</source>
            <translation>no es un registro: el archivo está vacío</translation>
        </message>
        <message>
            <source>not a log</source>
            <translation>no es un registro</translation>
        </message>
        <message>
            <source>encrypted, and no key is at hand (or not a log)</source>
            <translation>cifrado, y no hay clave a mano (o no es un registro)</translation>
        </message>
        <message>
            <source>encrypted by another key than this data folder's, or its first page is damaged</source>
            <translation>cifrado con otra clave que la de esta carpeta de datos, o su primera página está dañada</translation>
        </message>
        <message>
            <source>{name} is being written too fast to be copied</source>
            <translation>{name} se escribe demasiado rápido para copiarlo</translation>
        </message>
        <message>
            <source>the folder of the second copy is gone</source>
            <translation>la carpeta de la segunda copia ha desaparecido</translation>
        </message>
        <message>
            <source>connect its disk or share</source>
            <translation>conecte su disco o recurso compartido</translation>
        </message>
        <message>
            <source>the disk of the second copy is gone</source>
            <translation>el disco de la segunda copia ha desaparecido</translation>
        </message>
        <message>
            <source>connect it again</source>
            <translation>vuelva a conectarlo</translation>
        </message>
        <message>
            <source>another record has the name of the second copy</source>
            <translation>otro registro tiene el nombre de la segunda copia</translation>
        </message>
        <message>
            <source>move {path} away</source>
            <translation>mueva {path}</translation>
        </message>
        <message>
            <source>the disk of the second copy does not answer</source>
            <translation>el disco de la segunda copia no responde</translation>
        </message>
        <message>
            <source>the end of retention is confirmed by a lead</source>
            <translation>el fin de conservación lo confirma un responsable</translation>
        </message>
        <message>
            <source>the list has changed since it was shown: look at it again</source>
            <translation>la lista ha cambiado desde que se mostró: mírela de nuevo</translation>
        </message>
        <message>
            <source>nothing was deleted: {problem}</source>
            <translation>no se borró nada: {problem}</translation>
        </message>
        <message>
            <source>{kind} {name} is missing</source>
            <translation>falta {kind} {name}</translation>
        </message>
        <message>
            <source>{kind} {name} does not belong here</source>
            <translation>{kind} {name} no corresponde aquí</translation>
        </message>
        <message>
            <source>{kind} {name} was changed</source>
            <translation>{kind} {name} se modificó</translation>
        </message>
        <message>
            <source>not a seal key</source>
            <translation>no es una clave de sello</translation>
        </message>
        <message>
            <source>a seal key of version {version}, newer than this program, which knows 1</source>
            <translation>una clave de sello de la versión {version}, más nueva que este programa, que conoce 1</translation>
        </message>
        <message>
            <source>a seal key that is damaged</source>
            <translation>una clave de sello dañada</translation>
        </message>
        <message>
            <source>seal does not match</source>
            <translation>el sello no concuerda</translation>
        </message>
        <message>
            <source>event {last} stands behind the seal and is not sealed</source>
            <translation>el suceso {last} va tras el sello y no está sellado</translation>
        </message>
        <message>
            <source>the key {fingerprint} is trusted already</source>
            <translation>la clave {fingerprint} ya es de confianza</translation>
        </message>
        <message>
            <source>this clinic</source>
            <translation>esta clínica</translation>
        </message>
        <message>
            <source>{session} cannot name a session: use a-z, 0-9 and -, at most 64</source>
            <translation>{session} no puede nombrar una sesión: use a-z, 0-9 y -, como máximo 64</translation>
        </message>
        <message>
            <source>there is a session {id} already</source>
            <translation>ya hay una sesión {id}</translation>
        </message>
        <message>
            <source>a session begins with SessionOpened</source>
            <translation>una sesión empieza con SessionOpened</translation>
        </message>
        <message>
            <source>this data is open in another window of KAT Monitor</source>
            <translation>estos datos están abiertos en otra ventana de KAT Monitor</translation>
        </message>
        <message>
            <source>work there; this window only shows it</source>
            <translation>trabaje allí; esta ventana solo los muestra</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <source>free some space on it</source>
            <translation>libere espacio en él</translation>
        </message>
        <message>
            <source>the disk or folder is read-only</source>
            <translation>el disco o la carpeta es de solo lectura</translation>
        </message>
        <message>
            <source>make it writable, or choose another folder</source>
            <translation>hágalo escribible, o elija otra carpeta</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>el disco informa de un error</translation>
        </message>
        <message>
            <source>check its cable and its health, and keep a copy of the data folder</source>
            <translation>revise su cable y su estado, y guarde una copia de la carpeta de datos</translation>
        </message>
        <message>
            <source>another program holds the file</source>
            <translation>otro programa retiene el archivo</translation>
        </message>
        <message>
            <source>close the program that has it open</source>
            <translation>cierre el programa que lo tiene abierto</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>el archivo no puede abrirse</translation>
        </message>
        <message>
            <source>check that the folder is there and may be read and written</source>
            <translation>revise que la carpeta está y puede leerse y escribirse</translation>
        </message>
        <message>
            <source>the file's name is too long</source>
            <translation>el nombre del archivo es demasiado largo</translation>
        </message>
        <message>
            <source>choose a shorter one</source>
            <translation>elija uno más corto</translation>
        </message>
        <message>
            <source>the file on disk is damaged</source>
            <translation>el archivo en el disco está dañado</translation>
        </message>
        <message>
            <source>keep a copy of it as it is and restore the last backup</source>
            <translation>guarde una copia tal cual y restaure la última copia de seguridad</translation>
        </message>
        <message>
            <source>sealed by an unknown key</source>
            <translation>sellado con una clave desconocida</translation>
        </message>
        <message>
            <source>holds bytes that are not UTF-8</source>
            <translation>contiene bytes que no son UTF-8</translation>
        </message>
        <message>
            <source>derived copy, not signed: a change cannot be seen</source>
            <translation>copia derivada, sin firma: un cambio no se vería</translation>
        </message>
        <message>
            <source>altered: derived copy, its signature does not match</source>
            <translation>alterado: copia derivada, su firma no concuerda</translation>
        </message>
        <message>
            <source>derived copy, signature valid, by a key that is not known here: {by}</source>
            <translation>copia derivada, firma válida, de una clave desconocida aquí: {by}</translation>
        </message>
        <message>
            <source>derived copy, signature valid: {by}</source>
            <translation>copia derivada, firma válida: {by}</translation>
        </message>
        <message>
            <source>altered: {problem}</source>
            <translation>alterado: {problem}</translation>
        </message>
        <message>
            <source>intact to event {seq}, not sealed: a missing end cannot be seen</source>
            <translation>intacto hasta el suceso {seq}, sin sellar: no se vería si falta el final</translation>
        </message>
        <message>
            <source>intact, sealed by {by}</source>
            <translation>intacto, sellado por {by}</translation>
        </message>
        <message>
            <source>; withheld: {count} of {of} events, event {first} the first</source>
            <translation>; retenidos: {count} de {of} sucesos, el primero es {first}</translation>
        </message>
        <message>
            <source>{name} fingerprint {fingerprint}</source>
            <translation>{name}, huella {fingerprint}</translation>
        </message>
        <message>
            <source>no esketamine was given in this session: there is no REMS form to fill</source>
            <translation>en esta sesión no se dio esketamina: no hay formulario REMS que rellenar</translation>
        </message>
        <message>
            <source>not a derived copy that this version knows</source>
            <translation>no es una copia derivada que esta versión conozca</translation>
        </message>
        <message>
            <source>altered: the signature of the derived copy does not hold</source>
            <translation>alterado: la firma de la copia derivada no es válida</translation>
        </message>
        <message>
            <source>not a derived copy: {error}</source>
            <translation>no es una copia derivada: {error}</translation>
        </message>
        <message>
            <source>{name} is a session's log</source>
            <translation>{name} es el registro de una sesión</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>indique otro archivo</translation>
        </message>
        <message>
            <source>{what} no valid value</source>
            <translation>{what} sin valor válido</translation>
        </message>
        <message>
            <source>device gone</source>
            <translation>aparato ausente</translation>
        </message>
        <message>
            <source>{what} no signal</source>
            <translation>{what} sin señal</translation>
        </message>
        <message>
            <source>{what} nothing but artefact</source>
            <translation>{what} solo artefactos</translation>
        </message>
        <message>
            <source>{what} measurement failed</source>
            <translation>{what} medición fallida</translation>
        </message>
        <message>
            <source>set overdue</source>
            <translation>serie atrasada</translation>
        </message>
        <message>
            <source>recheck overdue</source>
            <translation>recontrol atrasado</translation>
        </message>
        <message>
            <source>not recording</source>
            <translation>sin registro</translation>
        </message>
        <message>
            <source>noted: {codes}</source>
            <translation>anotado: {codes}</translation>
        </message>
        <message>
            <source>this computer: {codes}</source>
            <translation>este ordenador: {codes}</translation>
        </message>
        <message>
            <source>{what} ≥ baseline + {limit} %</source>
            <translation>{what} ≥ valor basal + {limit} %</translation>
        </message>
        <message>
            <source>{what} ≤ baseline − {limit} %</source>
            <translation>{what} ≤ valor basal − {limit} %</translation>
        </message>
        <message>
            <source>{what} rises by {limit} a minute or more</source>
            <translation>{what} sube {limit} por minuto o más</translation>
        </message>
        <message>
            <source>{what} falls by {limit} a minute or more</source>
            <translation>{what} baja {limit} por minuto o más</translation>
        </message>
        <message>
            <source>{what} outside {low} to {limit}</source>
            <translation>{what} fuera de {low} a {limit}</translation>
        </message>
        <message>
            <source>baseline − {size}</source>
            <translation>valor basal − {size}</translation>
        </message>
        <message>
            <source>baseline + {size}</source>
            <translation>valor basal + {size}</translation>
        </message>
        <message>
            <source>from T+{minute}</source>
            <translation>desde T+{minute}</translation>
        </message>
        <message>
            <source>baseline &lt; {limit}</source>
            <translation>valor basal &lt; {limit}</translation>
        </message>
        <message>
            <source>baseline ≥ {limit} or unknown</source>
            <translation>valor basal ≥ {limit} o desconocido</translation>
        </message>
        <message>
            <source>with MOAA/S ≤ {limit}</source>
            <translation>con MOAA/S ≤ {limit}</translation>
        </message>
        <message>
            <source>also while a BP alert waits for its recheck</source>
            <translation>también mientras una alerta de PA espera su recontrol</translation>
        </message>
        <message>
            <source>it does not begin with the opening of a session</source>
            <translation>no empieza con la apertura de una sesión</translation>
        </message>
        <message>
            <source>event {seq} does not have the shape of a {kind}: {error}</source>
            <translation>el suceso {seq} no tiene la forma de {kind}: {error}</translation>
        </message>
        <message>
            <source>record intact, page not checked</source>
            <translation>registro intacto, páginas sin comprobar</translation>
        </message>
        <message>
            <source>altered: page 1: it says beside the clinic's name what no report says there</source>
            <translation>alterado: página 1: junto al nombre de la clínica consta lo que ningún informe dice ahí</translation>
        </message>
        <message>
            <source>not a report of KAT Monitor, or too damaged to find the record in it</source>
            <translation>no es un informe de KAT Monitor, o está demasiado dañado para hallar en él el registro</translation>
        </message>
        <message>
            <source>the record does not make a session</source>
            <translation>el registro no forma una sesión</translation>
        </message>
        <message>
            <source>the attached record is not spelled as it was exported</source>
            <translation>el registro adjunto no está escrito como se exportó</translation>
        </message>
        <message>
            <source>what the pages were set from does not follow from the record</source>
            <translation>aquello de que se compusieron las páginas no se deriva del registro</translation>
        </message>
        <message>
            <source>page 1: the identity block is not one</source>
            <translation>página 1: el bloque de identidad no lo es</translation>
        </message>
        <message>
            <source>page 1: the library knows the patient or the escort by other words</source>
            <translation>página 1: la base de datos conoce al paciente o al acompañante con otros datos</translation>
        </message>
        <message>
            <source>{words}; page not checked</source>
            <translation>{words}; páginas sin comprobar</translation>
        </message>
        <message>
            <source>what the pages were set from does not follow from the derived copy</source>
            <translation>aquello de que se compusieron las páginas no se deriva de la copia derivada</translation>
        </message>
        <message>
            <source>page 1: a derived copy names nobody</source>
            <translation>página 1: una copia derivada no nombra a nadie</translation>
        </message>
        <message>
            <source>altered: {what}</source>
            <translation>alterado: {what}</translation>
        </message>
        <message>
            <source>the pages cannot be set from what is attached</source>
            <translation>las páginas no se pueden componer con lo adjunto</translation>
        </message>
        <message>
            <source>the file around the record is damaged</source>
            <translation>el archivo que rodea al registro está dañado</translation>
        </message>
        <message>
            <source>page {number}: {line}</source>
            <translation>página {number}: {line}</translation>
        </message>
        <message>
            <source>its drawing</source>
            <translation>su dibujo</translation>
        </message>
        <message>
            <source>page {number}: {found} pages instead of {wanted}</source>
            <translation>página {number}: {found} páginas en vez de {wanted}</translation>
        </message>
        <message>
            <source>the file around its pages: they were stored anew, or their fonts or attachments changed</source>
            <translation>el archivo que rodea sus páginas: se guardaron de nuevo, o cambiaron sus fuentes o adjuntos</translation>
        </message>
        <message>
            <source>a line is missing</source>
            <translation>falta una línea</translation>
        </message>
        <message>
            <source>{words}; tables not checked</source>
            <translation>{words}; tablas sin comprobar</translation>
        </message>
        <message>
            <source>altered: derived copy, table {wrong} is not what its signed document says</source>
            <translation>alterado: copia derivada, la tabla {wrong} no es lo que dice su documento firmado</translation>
        </message>
        <message>
            <source>last session, {day}, {drug} {mg:g} mg</source>
            <translation>última sesión, {day}, {drug} {mg:g} mg</translation>
        </message>
        <message>
            <source>up to 30 s</source>
            <translation>hasta 30 s</translation>
        </message>
        <message>
            <source>up to 60 s</source>
            <translation>hasta 60 s</translation>
        </message>
        <message>
            <source>up to 2 min</source>
            <translation>hasta 2 min</translation>
        </message>
        <message>
            <source>later</source>
            <translation>más tarde</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Doses given</source>
            <translation>Dosis dadas</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>Por mirar</translation>
        </message>
        <message>
            <source>With late or missed checks</source>
            <translation>Con controles tardíos o perdidos</translation>
        </message>
        <message>
            <source>With a high alert</source>
            <translation>Con una alerta alta</translation>
        </message>
        <message>
            <source>With an override</source>
            <translation>Con una excepción</translation>
        </message>
        <message>
            <source>REMS forms owed</source>
            <translation>Formularios REMS debidos</translation>
        </message>
        <message>
            <source>Not intact, not counted</source>
            <translation>No íntegros, no contados</translation>
        </message>
        <message>
            <source>no protocol</source>
            <translation>sin protocolo</translation>
        </message>
        <message>
            <source>Sessions by protocol</source>
            <translation>Sesiones por protocolo</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>{value:.0f} % of {total} on time</source>
            <translation>{value:.0f} % de {total} a tiempo</translation>
        </message>
        <message>
            <source>late ones by {median:.1f} min in the middle, {late:.1f} at worst</source>
            <translation>retrasos: mediana {median:.1f} min, máximo {late:.1f}</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>{total:.1f} alerts a session</source>
            <translation>{total:.1f} alertas por sesión</translation>
        </message>
        <message>
            <source>Alert burden by rule</source>
            <translation>Carga de alertas por regla</translation>
        </message>
        <message>
            <source>Answers to medium and high alerts</source>
            <translation>Respuestas a alertas medias y altas</translation>
        </message>
        <message>
            <source>{name} min</source>
            <translation>{name} min</translation>
        </message>
        <message>
            <source>{median:.0f} min in the middle, {times:.0f} at most</source>
            <translation>mediana {median:.0f} min, máximo {times:.0f}</translation>
        </message>
        <message>
            <source>Time to discharge</source>
            <translation>Tiempo hasta el alta</translation>
        </message>
        <message>
            <source>Ready and still here</source>
            <translation>Listo y aún aquí</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>Gates waived</source>
            <translation>Controles dispensados</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>Late findings</source>
            <translation>Hallazgos tardíos</translation>
        </message>
        <message>
            <source>Decisions and findings</source>
            <translation>Decisiones y hallazgos</translation>
        </message>
        <message>
            <source>in all sessions</source>
            <translation>en todas las sesiones</translation>
        </message>
        <message>
            <source>not ended</source>
            <translation>no terminada</translation>
        </message>
        <message>
            <source>How sessions ended</source>
            <translation>Cómo acabaron las sesiones</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>REMS forms</source>
            <translation>Formularios REMS</translation>
        </message>
        <message>
            <source>, {late_min} min late</source>
            <translation>, {late_min} min tarde</translation>
        </message>
        <message>
            <source>Check of {at}: {state}{late}</source>
            <translation>Control de {at}: {state}{late}</translation>
        </message>
        <message>
            <source>{text}: not answered for {waited}</source>
            <translation>{text}: sin respuesta durante {waited}</translation>
        </message>
        <message>
            <source>{text}: {action} by {by} after {seconds}</source>
            <translation>{text}: {action} por {by} tras {seconds}</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dispensado</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Exceptuado</translation>
        </message>
        <message>
            <source> by telephone</source>
            <translation> por teléfono</translation>
        </message>
        <message>
            <source>{kind}{told} by {prescriber}: {what}. {reason}</source>
            <translation>{kind}{told} por {prescriber}: {what}. {reason}</translation>
        </message>
        <message>
            <source>Late finding: {text}</source>
            <translation>Hallazgo tardío: {text}</translation>
        </message>
        <message>
            <source>{count} medium or high</source>
            <translation>{count} medias o altas</translation>
        </message>
        <message>
            <source>: median {median}, worst {times}</source>
            <translation>: mediana {median}, en el peor caso {times}</translation>
        </message>
        <message>
            <source>; {never} never answered</source>
            <translation>; {never} nunca respondidas</translation>
        </message>
        <message>
            <source>; {slow} over 2 min</source>
            <translation>; {slow} más de 2 min</translation>
        </message>
        <message>
            <source>{count} waived, {count_2} overridden, {count_3} found late</source>
            <translation>{count} dispensados, {count_2} exceptuados, {count_3} hallados tarde</translation>
        </message>
        <message>
            <source>{count} on time, {count_2} late, {count_3} missed</source>
            <translation>{count} a tiempo, {count_2} tarde, {count_3} perdidos</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <source>{count}, {gaps} in all</source>
            <translation>{count}, {gaps} en total</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>unsigned for {utc} h</source>
            <translation>sin firmar desde hace {utc} h</translation>
        </message>
        <message>
            <source>{days_left} days left</source>
            <translation>quedan {days_left} días</translation>
        </message>
        <message>
            <source>{days_left} days over</source>
            <translation>{days_left} días de retraso</translation>
        </message>
        <message>
            <source>REMS form not submitted, {days}</source>
            <translation>formulario REMS no enviado, {days}</translation>
        </message>
        <message>
            <source>this version of the program decides this log otherwise than it was recorded; both sides are decided anew</source>
            <translation>esta versión del programa decide este registro de otro modo que como se grabó; ambos lados se deciden de nuevo</translation>
        </message>
        <message>
            <source>session {number} of {logs}</source>
            <translation>sesión {number} de {logs}</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>surge</translation>
        </message>
        <message>
            <source>goes</source>
            <translation>cesa</translation>
        </message>
        <message>
            <source>moves</source>
            <translation>cambia</translation>
        </message>
        <message>
            <source>open</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>{count} comes</source>
            <translation>{count} surge</translation>
        </message>
        <message>
            <source>{count} come</source>
            <translation>{count} surgen</translation>
        </message>
        <message>
            <source>{count} goes</source>
            <translation>{count} cesa</translation>
        </message>
        <message>
            <source>{count} go</source>
            <translation>{count} cesan</translation>
        </message>
        <message>
            <source>{count} moves</source>
            <translation>{count} cambia</translation>
        </message>
        <message>
            <source>{count} move</source>
            <translation>{count} cambian</translation>
        </message>
        <message>
            <source>{count} stays</source>
            <translation>{count} queda</translation>
        </message>
        <message>
            <source>{count} stay</source>
            <translation>{count} quedan</translation>
        </message>
        <message>
            <source>no dose</source>
            <translation>sin dosis</translation>
        </message>
        <message>
            <source>{how:&lt;5}  {stars:&lt;3} {when:&lt;7} {rule}: {text}</source>
            <translation>{how:&lt;5}  {stars:&lt;3} {when:&lt;7} {rule}: {text}</translation>
        </message>
        <message>
            <source>{line} ({moved})</source>
            <translation>{line} ({moved})</translation>
        </message>
        <message>
            <source>{moved} later</source>
            <translation>{moved} más tarde</translation>
        </message>
        <message>
            <source>{moved} sooner</source>
            <translation>{moved} antes</translation>
        </message>
        <message>
            <source>from {was} to {now}, {by}</source>
            <translation>de {was} a {now}, {by}</translation>
        </message>
        <message>
            <source>ended {was}, now {now}</source>
            <translation>terminaba {was}, ahora {now}</translation>
        </message>
        <message>
            <source>ends at another second</source>
            <translation>termina en otro segundo</translation>
        </message>
        <message>
            <source>was {priority}</source>
            <translation>era {priority}</translation>
        </message>
        <message>
            <source>limit was {limit:g}</source>
            <translation>el límite era {limit:g}</translation>
        </message>
        <message>
            <source>came back {now} times, was {was}</source>
            <translation>volvió {now} veces, eran {was}</translation>
        </message>
        <message>
            <source>{priority} {was} to {now}</source>
            <translation>{priority} {was} a {now}</translation>
        </message>
        <message>
            <source>1 session: {changed} alerts</source>
            <translation>1 sesión: alertas {changed}</translation>
        </message>
        <message>
            <source>{count} sessions: {changed} alerts</source>
            <translation>{count} sesiones: alertas {changed}</translation>
        </message>
        <message>
            <source>This session is open already. Start a new one for another patient.</source>
            <translation>Esta sesión ya está abierta. Empiece una nueva para otro paciente.</translation>
        </message>
        <message>
            <source>The session has ended: readings stop.</source>
            <translation>La sesión ha terminado: las medidas paran.</translation>
        </message>
        <message>
            <source>A number in this entry is not possible. Enter it again.</source>
            <translation>Un número de esta entrada no es posible. Introdúzcala de nuevo.</translation>
        </message>
        <message>
            <source>Not for the role {role}.</source>
            <translation>No para el rol {role}.</translation>
        </message>
        <message>
            <source> Ask: {allowed}.</source>
            <translation> Pida a: {allowed}.</translation>
        </message>
        <message>
            <source>{by} is not signed in. Sign in with the PIN first.</source>
            <translation>{by} no ha iniciado sesión. Entre primero con el PIN.</translation>
        </message>
        <message>
            <source>{name} is signed in as {person_role}, not as {role}.</source>
            <translation>{name} ha entrado como {person_role}, no como {role}.</translation>
        </message>
        <message>
            <source>The record is signed. Write an addendum instead.</source>
            <translation>El registro está firmado. Escriba una adenda.</translation>
        </message>
        <message>
            <source>The session has ended. Write a note, or an addendum after signing.</source>
            <translation>La sesión ha terminado. Escriba una nota, o una adenda tras firmar.</translation>
        </message>
        <message>
            <source>public transport</source>
            <translation>transporte público</translation>
        </message>
        <message>
            <source>on foot</source>
            <translation>a pie</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>aún no juzgado</translation>
        </message>
        <message>
            <source>not answered: {missing}</source>
            <translation>sin responder: {missing}</translation>
        </message>
        <message>
            <source>{by} at {at}</source>
            <translation>{by}, {at}</translation>
        </message>
        <message>
            <source>{key} {word}</source>
            <translation>{key} {word}</translation>
        </message>
        <message>
            <source>{code} at {at}, after {who}</source>
            <translation>{code} ({at}), tras {who}</translation>
        </message>
        <message>
            <source>{who}: {found}</source>
            <translation>{who}: {found}</translation>
        </message>
        <message>
            <source>arranged: {relation}, {transport}; </source>
            <translation>acordado: {relation}, {transport}; </translation>
        </message>
        <message>
            <source>none arranged; </source>
            <translation>ninguno acordado; </translation>
        </message>
        <message>
            <source>{planned}the escort has not been seen</source>
            <translation>{planned}no se ha visto al acompañante</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>no vino</translation>
        </message>
        <message>
            <source>unfit</source>
            <translation>no apto para conducir</translation>
        </message>
        <message>
            <source>escort {reason} ({when})</source>
            <translation>acompañante {reason} ({when})</translation>
        </message>
        <message>
            <source>{relation}, {transport}, seen by {when}</source>
            <translation>{relation}, {transport}, visto por {when}</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>solo</translation>
        </message>
        <message>
            <source>not handed over yet</source>
            <translation>aún no entregado</translation>
        </message>
        <message>
            <source>{why}: {shown}</source>
            <translation>{why}: {shown}</translation>
        </message>
        <message>
            <source>{shown}, handed over</source>
            <translation>{shown}, entregado</translation>
        </message>
        <message>
            <source>nobody goes with the patient</source>
            <translation>nadie va con el paciente</translation>
        </message>
        <message>
            <source>the escort is not fit to drive</source>
            <translation>el acompañante no está en condiciones de conducir</translation>
        </message>
        <message>
            <source>no dose yet</source>
            <translation>aún sin dosis</translation>
        </message>
        <message>
            <source>{because}: over since {at}</source>
            <translation>{because}: cumplido desde {at}</translation>
        </message>
        <message>
            <source>{because}: until {at}</source>
            <translation>{because}: hasta {at}</translation>
        </message>
        <message>
            <source>{before_dose} or less</source>
            <translation>{before_dose} o menos</translation>
        </message>
        <message>
            <source>{resp_rate}-{resp_rate_2} or own baseline</source>
            <translation>{resp_rate}-{resp_rate_2} o valor basal propio</translation>
        </message>
        <message>
            <source>{spo2} % or own pre-dose value</source>
            <translation>{spo2} % o valor propio previo a la dosis</translation>
        </message>
        <message>
            <source>{heart_rate}-{heart_rate_2} or within {within_percent} % of baseline</source>
            <translation>{heart_rate}-{heart_rate_2} o dentro del {within_percent} % del basal</translation>
        </message>
        <message>
            <source>no {label} in the last {newest_within} min</source>
            <translation>{label}: sin valor en los últimos {newest_within} min</translation>
        </message>
        <message>
            <source>{label} {value} at {at}</source>
            <translation>{label} {value}, {at}</translation>
        </message>
        <message>
            <source>{shown}; needs {need}</source>
            <translation>{shown}; necesita {need}</translation>
        </message>
        <message>
            <source>on oxygen since {at}; {proof}</source>
            <translation>con oxígeno desde {at}; {proof}</translation>
        </message>
        <message>
            <source>oxygen off at {at}, {no_oxygen} min needed</source>
            <translation>oxígeno retirado ({at}), se necesitan {no_oxygen} min</translation>
        </message>
        <message>
            <source>{proof}, no oxygen since {at}</source>
            <translation>{proof}, sin oxígeno desde {at}</translation>
        </message>
        <message>
            <source>time since sedating and reversal drugs is over</source>
            <translation>el tiempo tras sedantes y antagonistas ha pasado</translation>
        </message>
        <message>
            <source>no sedating or reversal drug given</source>
            <translation>ningún sedante ni antagonista dado</translation>
        </message>
        <message>
            <source>missing: {missing}; {text}</source>
            <translation>falta: {missing}; {text}</translation>
        </message>
        <message>
            <source>{text}; needs {at_least} and no 0</source>
            <translation>{text}; necesita {at_least} y ningún 0</translation>
        </message>
        <message>
            <source>not used by this protocol</source>
            <translation>no usado por este protocolo</translation>
        </message>
        <message>
            <source>{code} since {at}</source>
            <translation>{code} desde {at}</translation>
        </message>
        <message>
            <source>open: {shown}</source>
            <translation>abierto: {shown}</translation>
        </message>
        <message>
            <source>no open red symptom</source>
            <translation>ningún síntoma rojo en curso</translation>
        </message>
        <message>
            <source>Observation time is over</source>
            <translation>Observación hecha</translation>
        </message>
        <message>
            <source>Awake (MOAA/S 5)</source>
            <translation>Despierto (MOAA/S 5)</translation>
        </message>
        <message>
            <source>Dissociation gone</source>
            <translation>Disociación pasada</translation>
        </message>
        <message>
            <source>Breathing as before</source>
            <translation>Respira como antes</translation>
        </message>
        <message>
            <source>Blood pressure</source>
            <translation>Presión arterial</translation>
        </message>
        <message>
            <source>SpO2 on room air</source>
            <translation>SpO2 sin oxígeno</translation>
        </message>
        <message>
            <source>Heart rate</source>
            <translation>Frecuencia cardiaca</translation>
        </message>
        <message>
            <source>Modified Aldrete</source>
            <translation>Aldrete modificado</translation>
        </message>
        <message>
            <source>Adapted PADSS</source>
            <translation>PADSS adaptado</translation>
        </message>
        <message>
            <source>Oriented</source>
            <translation>Orientado</translation>
        </message>
        <message>
            <source>Steady gait</source>
            <translation>Marcha estable</translation>
        </message>
        <message>
            <source>Nausea none or mild</source>
            <translation>Náusea nula o leve</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>No open red symptom</source>
            <translation>Ningún síntoma rojo en curso</translation>
        </message>
        <message>
            <source>Mood and safety check</source>
            <translation>Ánimo y seguridad comprobados</translation>
        </message>
        <message>
            <source>Ride home: handed over to the escort</source>
            <translation>Regreso: entregado al acompañante</translation>
        </message>
        <message>
            <source>Instructions given</source>
            <translation>Instrucciones dadas</translation>
        </message>
        <message>
            <source>Follow-up within 24 h</source>
            <translation>Seguimiento en 24 h</translation>
        </message>
        <message>
            <source>Time since sedating and reversal drugs</source>
            <translation>Tiempo tras sedantes y antagonistas</translation>
        </message>
        <message>
            <source>Cannula out</source>
            <translation>Cánula retirada</translation>
        </message>
        <message>
            <source>{mg} mg is outside {mg_2}-{mg_3} mg</source>
            <translation>{mg} mg está fuera de {mg_2}-{mg_3} mg</translation>
        </message>
        <message>
            <source>mg/kg is unknown without a weight; the range is {limits}-{limits_2} mg/kg</source>
            <translation>mg/kg se desconoce sin peso; el rango es {limits}-{limits_2} mg/kg</translation>
        </message>
        <message>
            <source>{by_weight} mg/kg is outside {limits}-{limits_2} mg/kg</source>
            <translation>{by_weight} mg/kg está fuera de {limits}-{limits_2} mg/kg</translation>
        </message>
        <message>
            <source>the first device</source>
            <translation>el primer dispositivo</translation>
        </message>
        <message>
            <source>the last dose</source>
            <translation>la última dosis</translation>
        </message>
        <message>
            <source>{minimum} min from {source}</source>
            <translation>{minimum} min desde {source}</translation>
        </message>
        <message>
            <source>{after_infusion} min after the infusion's end</source>
            <translation>{after_infusion} min tras el fin de la infusión</translation>
        </message>
        <message>
            <source>Discharged</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Discharged with override</source>
            <translation>Alta con excepción</translation>
        </message>
        <message>
            <source>Left before criteria were met</source>
            <translation>Se fue antes de cumplir los criterios</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Trasladado</translation>
        </message>
        <message>
            <source>Not dosed</source>
            <translation>Sin dosis</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Only a recording ends as one.</source>
            <translation>Solo una grabación acaba así.</translation>
        </message>
        <message>
            <source>This is a recording, not a session: it has no discharge.</source>
            <translation>Esto es una grabación, no una sesión: no tiene alta.</translation>
        </message>
        <message>
            <source>A dose was given. Choose another ending.</source>
            <translation>Se dio una dosis. Elija otro final.</translation>
        </message>
        <message>
            <source>No dose was given: end the session as not dosed.</source>
            <translation>No se dio dosis: termine la sesión como sin dosis.</translation>
        </message>
        <message>
            <source>Not met: {unmet}.</source>
            <translation>No cumplidos: {unmet}.</translation>
        </message>
        <message>
            <source> Cannot be overridden: {barred}.</source>
            <translation> Sin excepción posible: {barred}.</translation>
        </message>
        <message>
            <source>Neither met nor overridden: {unmet}.{last}</source>
            <translation>Ni cumplidos ni exceptuados: {unmet}.{last}</translation>
        </message>
        <message>
            <source>Every criterion is met: the ending is discharged.</source>
            <translation>Todos los criterios se cumplen: el final es alta.</translation>
        </message>
        <message>
            <source>{title}: {proof}</source>
            <translation>{title}: {proof}</translation>
        </message>
        <message>
            <source>{title}: {why}</source>
            <translation>{title}: {why}</translation>
        </message>
        <message>
            <source>Entered behind the lock, claimed by nobody: {words}</source>
            <translation>Anotado tras el bloqueo, sin que nadie lo reclame: {words}</translation>
        </message>
        <message>
            <source>REMS form: {label} not said</source>
            <translation>Formulario REMS: {label} no dicho</translation>
        </message>
        <message>
            <source>No protocol was chosen</source>
            <translation>No se eligió protocolo</translation>
        </message>
        <message>
            <source>The patient's age is not known</source>
            <translation>No se conoce la edad del paciente</translation>
        </message>
        <message>
            <source>lot</source>
            <translation>lote</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>caducidad</translation>
        </message>
        <message>
            <source>ordered by</source>
            <translation>indicado por</translation>
        </message>
        <message>
            <source>prescriber on site</source>
            <translation>médico presente</translation>
        </message>
        <message>
            <source>weight</source>
            <translation>peso</translation>
        </message>
        <message>
            <source>Dose {number}: {missing} not said</source>
            <translation>Dosis {number}: {missing} no dicho</translation>
        </message>
        <message>
            <source>Dose {number}: drawn and wasted not said</source>
            <translation>Dosis {number}: extraído y desechado no dichos</translation>
        </message>
        <message>
            <source>Dose {number}: drawn, given and wasted differ by {balance} mg</source>
            <translation>Dosis {number}: extraído, dado y desechado difieren en {balance} mg</translation>
        </message>
        <message>
            <source>Dose {number}: not checked by a second person</source>
            <translation>Dosis {number}: no revisada por una segunda persona</translation>
        </message>
        <message>
            <source>The set of T{minute:+g} is missing</source>
            <translation>Falta la serie de T{minute:+g}</translation>
        </message>
        <message>
            <source>Sedation was not scored at T{minute:+g}</source>
            <translation>La sedación no se puntuó en T{minute:+g}</translation>
        </message>
        <message>
            <source>By telephone, to be countersigned within 24 h: {what} ({prescriber})</source>
            <translation>Por teléfono, a refrendar en 24 h: {what} ({prescriber})</translation>
        </message>
        <message>
            <source>{titles}: {missing} not said</source>
            <translation>{titles}: {missing} no dicho</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Sin firmar</translation>
        </message>
        <message>
            <source>HR</source>
            <translation>FC</translation>
        </message>
        <message>
            <source>RR</source>
            <translation>FR</translation>
        </message>
        <message>
            <source>MOAA/S</source>
            <translation>MOAA/S</translation>
        </message>
        <message>
            <source>Dis</source>
            <translation>Dis</translation>
        </message>
        <message>
            <source>Temp</source>
            <translation>Temp</translation>
        </message>
        <message>
            <source>MAP</source>
            <translation>PAM</translation>
        </message>
        <message>
            <source>EtCO2</source>
            <translation>EtCO2</translation>
        </message>
        <message>
            <source>FiCO2</source>
            <translation>FiCO2</translation>
        </message>
        <message>
            <source>{label} {value}</source>
            <translation>{label} {value}</translation>
        </message>
        <message>
            <source>BP {digits}/{digits_2}</source>
            <translation>PA {digits}/{digits_2}</translation>
        </message>
        <message>
            <source>{vital} {digits}</source>
            <translation>{vital} {digits}</translation>
        </message>
        <message>
            <source>That lies before this session was opened</source>
            <translation>Eso es anterior a la apertura de esta sesión</translation>
        </message>
        <message>
            <source>{clock:02d}:{clock_2:02d} is still to come, or was before this session was opened</source>
            <translation>{clock:02d}:{clock_2:02d} está por venir, o fue antes de abrir esta sesión</translation>
        </message>
        <message>
            <source>Two times: write only one, such as @-3 or @14:20</source>
            <translation>Dos horas: escriba solo una, como @-3 o @14:20</translation>
        </message>
        <message>
            <source>Write the time as @-3 (three minutes ago) or @14:20</source>
            <translation>Escriba la hora como @-3 (hace tres minutos) o @14:20</translation>
        </message>
        <message>
            <source>That time is still to come: a measurement lies in the past</source>
            <translation>Esa hora está por venir: una medición está en el pasado</translation>
        </message>
        <message>
            <source>That is too long ago</source>
            <translation>Eso es hace demasiado tiempo</translation>
        </message>
        <message>
            <source>{hour}:{minute:02d} is not a time of day</source>
            <translation>{hour}:{minute:02d} no es una hora del día</translation>
        </message>
        <message>
            <source>{digits}: say what it is, such as rr {digits}</source>
            <translation>{digits}: diga qué es, como rr {digits}</translation>
        </message>
        <message>
            <source>Too many numbers: BP, HR, SpO2, RR, then name the rest, such as temp 36.8</source>
            <translation>Demasiados números: PA, FC, SpO2, FR, y nombre el resto, como temp 36,8</translation>
        </message>
        <message>
            <source>BP is there twice</source>
            <translation>PA está dos veces</translation>
        </message>
        <message>
            <source>{digits}... is not possible</source>
            <translation>{digits}... no es posible</translation>
        </message>
        <message>
            <source>{line} is not understood</source>
            <translation>{line} no se entiende</translation>
        </message>
        <message>
            <source>{name} needs a number</source>
            <translation>{name} necesita un número</translation>
        </message>
        <message>
            <source>, not {word}</source>
            <translation>, no {word}</translation>
        </message>
        <message>
            <source>{word} is not understood; the words are bp, hr, spo2, rr, moaas, dis, temp, rass</source>
            <translation>{word} no se entiende; las palabras son bp, hr, spo2, rr, moaas, dis, temp, rass</translation>
        </message>
        <message>
            <source>{label} is there twice</source>
            <translation>{label} está dos veces</translation>
        </message>
        <message>
            <source>{label} {digits} is not possible ({lowest}-{highest})</source>
            <translation>{label} {digits} no es posible ({lowest}-{highest})</translation>
        </message>
        <message>
            <source>Half a blood pressure: type both, such as 120/80; one value alone needs its name, such as hr 88</source>
            <translation>Media presión arterial: escriba ambas, como 120/80; un valor solo necesita su nombre, como hr 88</translation>
        </message>
        <message>
            <source>{digits}/{digits_2}: the diastolic must be below the systolic</source>
            <translation>{digits}/{digits_2}: la diastólica debe estar por debajo de la sistólica</translation>
        </message>
        <message>
            <source>{drug} ({purposes}) at {at}, {minutes} min needed</source>
            <translation>{drug} ({purposes}), {at}; se necesitan {minutes} min</translation>
        </message>
        <message>
            <source>Choose a protocol first</source>
            <translation>Elija primero un protocolo</translation>
        </message>
        <message>
            <source>a recording</source>
            <translation>una grabación</translation>
        </message>
        <message>
            <source>{why}; waived{told}: {reason}</source>
            <translation>{why}; dispensado{told}: {reason}</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>aún sin responder</translation>
        </message>
        <message>
            <source>looks intoxicated: no dose today</source>
            <translation>parece intoxicado: hoy sin dosis</translation>
        </message>
        <message>
            <source>{words} {value}</source>
            <translation>{words} {value}</translation>
        </message>
        <message>
            <source>for the prescriber: {found}</source>
            <translation>para el médico: {found}</translation>
        </message>
        <message>
            <source>asked at session 1; again after 6 months or on any change</source>
            <translation>preguntado en la sesión 1; de nuevo a los 6 meses o ante cambios</translation>
        </message>
        <message>
            <source>food</source>
            <translation>comida</translation>
        </message>
        <message>
            <source>drink</source>
            <translation>bebida</translation>
        </message>
        <message>
            <source>nasal spray</source>
            <translation>espray nasal</translation>
        </message>
        <message>
            <source>{words} {hours} ago, {hours_2} h asked</source>
            <translation>{words} hace {hours}, se piden {hours_2} h</translation>
        </message>
        <message>
            <source>{short}: wait, or write the reason</source>
            <translation>{short}: espere, o escriba el motivo</translation>
        </message>
        <message>
            <source>{short}: {reason}</source>
            <translation>{short}: {reason}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes:.1f} h</source>
            <translation>{minutes:.1f} h</translation>
        </message>
        <message>
            <source>not arranged yet</source>
            <translation>aún no acordado</translation>
        </message>
        <message>
            <source>somebody must go with the patient</source>
            <translation>alguien debe ir con el paciente</translation>
        </message>
        <message>
            <source>the escort's phone number is not known</source>
            <translation>no se conoce el teléfono del acompañante</translation>
        </message>
        <message>
            <source>{relation}, {transport}</source>
            <translation>{relation}, {transport}</translation>
        </message>
        <message>
            <source>PHQ-9 item 9 is {item9}: ask about safety</source>
            <translation>PHQ-9 ítem 9 es {item9}: pregunte por la seguridad</translation>
        </message>
        <message>
            <source>older than {scales_days} days: fill in again, or say why not</source>
            <translation>de más de {scales_days} días: rellene de nuevo, o diga por qué no</translation>
        </message>
        <message>
            <source>fill in, or say why not today</source>
            <translation>rellene, o diga por qué hoy no</translation>
        </message>
        <message>
            <source>session {number}: briefed before</source>
            <translation>sesión {number}: informado antes</translation>
        </message>
        <message>
            <source>not asked by this protocol</source>
            <translation>no pedido por este protocolo</translation>
        </message>
        <message>
            <source>{why}; stands on page 1 of the report</source>
            <translation>{why}; figura en la página 1 del informe</translation>
        </message>
        <message>
            <source>no set yet; {sets} are needed</source>
            <translation>aún sin serie; se necesitan {sets}</translation>
        </message>
        <message>
            <source>{count} of {sets} sets, {apart} min apart</source>
            <translation>{count} de {sets} series, con {apart} min entre sí</translation>
        </message>
        <message>
            <source>{why}; {why_2}</source>
            <translation>{why}; {why_2}</translation>
        </message>
        <message>
            <source>last set {pressure}</source>
            <translation>última serie {pressure}</translation>
        </message>
        <message>
            <source>BP {systolic}/{diastolic}, at or over {blocked_systolic}/{blocked_diastolic}: no dose</source>
            <translation>PA {systolic}/{diastolic}, desde {blocked_systolic}/{blocked_diastolic}: sin dosis</translation>
        </message>
        <message>
            <source>BP {systolic}/{diastolic}, over {most}/{diastolic_2}: the prescriber decides</source>
            <translation>PA {systolic}/{diastolic}, por encima de {most}/{diastolic_2}: decide el médico</translation>
        </message>
        <message>
            <source>MOAA/S {value}: no dose while sedated</source>
            <translation>MOAA/S {value}: sin dosis estando sedado</translation>
        </message>
        <message>
            <source>HR {rate}, outside {limits}: the prescriber decides</source>
            <translation>FC {rate}, fuera de {limits}: decide el médico</translation>
        </message>
        <message>
            <source>SpO2 {spo2}, below {spo2_prescriber}: the prescriber decides</source>
            <translation>SpO2 {spo2}, por debajo de {spo2_prescriber}: decide el médico</translation>
        </message>
        <message>
            <source>SpO2 {spo2}, below {spo2_recheck}: measure again</source>
            <translation>SpO2 {spo2}, por debajo de {spo2_recheck}: mida de nuevo</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Doses</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Last vitals</source>
            <translation>Últimas constantes</translation>
        </message>
        <message>
            <source>Open symptoms</source>
            <translation>Síntomas en curso</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>Qué sigue</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{code} since {minute_text}</source>
            <translation>{code} desde {minute_text}</translation>
        </message>
        <message>
            <source>no protocol yet</source>
            <translation>aún sin protocolo</translation>
        </message>
        <message>
            <source>session {number}</source>
            <translation>sesión {number}</translation>
        </message>
        <message>
            <source>before the dose</source>
            <translation>antes de la dosis</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg {route} at {given_t}</source>
            <translation>{drug} {mg:g} mg {route}, {given_t}</translation>
        </message>
        <message>
            <source>{words}, infusion {state}, {mg:.1f} mg given</source>
            <translation>{words}, infusión {state}, {mg:.1f} mg dados</translation>
        </message>
        <message>
            <source>BP</source>
            <translation>PA</translation>
        </message>
        <message>
            <source>none taken</source>
            <translation>ninguna tomada</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>{label} {value}, {say}</source>
            <translation>{label} {value}, {say}</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>hace {minutes} min</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>{action} by {acknowledged_by}</source>
            <translation>{action} por {acknowledged_by}</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sin responder</translation>
        </message>
        <message>
            <source>{priority}: {text} ({seen})</source>
            <translation>{priority}: {text} ({seen})</translation>
        </message>
        <message>
            <source>{past} earlier, over</source>
            <translation>{past} anteriores, acabadas</translation>
        </message>
        <message>
            <source>the record is signed</source>
            <translation>el registro está firmado</translation>
        </message>
        <message>
            <source>ended, to be signed</source>
            <translation>terminada, por firmar</translation>
        </message>
        <message>
            <source>in </source>
            <translation>en </translation>
        </message>
        <message>
            <source>due now</source>
            <translation>toca ahora</translation>
        </message>
        <message>
            <source>late by </source>
            <translation>con retraso de </translation>
        </message>
        <message>
            <source>set of vitals {when}{away_ms}</source>
            <translation>serie de constantes {when}{away_ms}</translation>
        </message>
        <message>
            <source>the dose has not been given</source>
            <translation>la dosis no se ha dado</translation>
        </message>
        <message>
            <source>may leave from {minute_text} at the earliest</source>
            <translation>puede irse desde {minute_text} como pronto</translation>
        </message>
        <message>
            <source>{ends} to {limit_text}</source>
            <translation>{ends} a {limit_text}</translation>
        </message>
        <message>
            <source>onset</source>
            <translation>inicio</translation>
        </message>
        <message>
            <source>about {peak_mark} min</source>
            <translation>unos {peak_mark} min</translation>
        </message>
        <message>
            <source> device {device}</source>
            <translation> dispositivo {device}</translation>
        </message>
        <message>
            <source>{drug} {mg} mg{device}</source>
            <translation>{drug} {mg} mg{device}</translation>
        </message>
        <message>
            <source>infusion {change}</source>
            <translation>infusión {change}</translation>
        </message>
        <message>
            <source>no complete set since the dose</source>
            <translation>ninguna serie completa desde la dosis</translation>
        </message>
        <message>
            <source>{one} at {at}</source>
            <translation>{one} ({at})</translation>
        </message>
        <message>
            <source>{shown}: {bad}</source>
            <translation>{shown}: {bad}</translation>
        </message>
        <message>
            <source>{shown}: a second set {sets_apart} min apart</source>
            <translation>{shown}: una segunda serie a {sets_apart} min</translation>
        </message>
        <message>
            <source>{shown}: {next}</source>
            <translation>{shown}: {next}</translation>
        </message>
        <message>
            <source>{shown}: newest older than {newest_within} min</source>
            <translation>{shown}: la más nueva tiene más de {newest_within} min</translation>
        </message>
        <message>
            <source>not within {within_percent} % of baseline and higher than before</source>
            <translation>no dentro del {within_percent} % del basal y más alta que antes</translation>
        </message>
        <message>
            <source>{shown}: {why}</source>
            <translation>{shown}: {why}</translation>
        </message>
        <message>
            <source>{shown}{against}</source>
            <translation>{shown}{against}</translation>
        </message>
        <message>
            <source>must be below {systolic_below}/{diastolic_below}</source>
            <translation>debe estar por debajo de {systolic_below}/{diastolic_below}</translation>
        </message>
        <message>
            <source>systolic below {systolic_low_floor}</source>
            <translation>sistólica por debajo de {systolic_low_floor}</translation>
        </message>
        <message>
            <source>systolic below {systolic_low} and not within {within_percent} % of baseline</source>
            <translation>sistólica por debajo de {systolic_low} y no dentro del {within_percent} % del basal</translation>
        </message>
        <message>
            <source>; baseline {base_s}/{base_d}</source>
            <translation>; basal {base_s}/{base_d}</translation>
        </message>
        <message>
            <source>{shown}: the newest set standing after 1-3 min</source>
            <translation>{shown}: la serie más nueva de pie tras 1-3 min</translation>
        </message>
        <message>
            <source>{shown}: not standing without dizziness</source>
            <translation>{shown}: no de pie sin mareo</translation>
        </message>
        <message>
            <source>{shown}, standing without dizziness</source>
            <translation>{shown}, de pie sin mareo</translation>
        </message>
        <message>
            <source>Over the last 2 weeks, how often have you been bothered by any of the following problems?</source>
            <translation>Durante las últimas 2 semanas, ¿con qué frecuencia le han molestado los siguientes problemas?</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Para nada</translation>
        </message>
        <message>
            <source>Several days</source>
            <translation>Varios días</translation>
        </message>
        <message>
            <source>More than half the days</source>
            <translation>Más de la mitad de los días</translation>
        </message>
        <message>
            <source>Nearly every day</source>
            <translation>Casi todos los días</translation>
        </message>
        <message>
            <source>Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.</source>
            <translation>Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, con una subvención educativa de Pfizer Inc. No se requiere permiso para reproducir, traducir, mostrar o distribuir.</translation>
        </message>
        <message>
            <source>PHQ-9</source>
            <translation>PHQ-9</translation>
        </message>
        <message>
            <source>Little interest or pleasure in doing things</source>
            <translation>Tener poco interés o placer en hacer las cosas</translation>
        </message>
        <message>
            <source>Feeling down, depressed, or hopeless</source>
            <translation>Sentirse desanimado/a, deprimido/a o sin esperanza</translation>
        </message>
        <message>
            <source>Trouble falling or staying asleep, or sleeping too much</source>
            <translation>Con problemas para dormirse o mantenerse dormido/a, o dormir demasiado</translation>
        </message>
        <message>
            <source>Feeling tired or having little energy</source>
            <translation>Sentirse cansado/a o tener poca energía</translation>
        </message>
        <message>
            <source>Poor appetite or overeating</source>
            <translation>Tener poco apetito o comer en exceso</translation>
        </message>
        <message>
            <source>Feeling bad about yourself — or that you are a failure or have let yourself or your family down</source>
            <translation>Sentir falta de amor propio, o que es un fracaso o que se decepcionó a sí mismo/a o a su familia</translation>
        </message>
        <message>
            <source>Trouble concentrating on things, such as reading the newspaper or watching television</source>
            <translation>Tener dificultad para concentrarse en cosas tales como leer el periódico o mirar la televisión</translation>
        </message>
        <message>
            <source>Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual</source>
            <translation>¿Se ha movido o hablado tan lentamente que otras personas podrían haberlo notado? O, al contrario, ¿ha estado tan inquieto/a o agitado/a que se ha movido mucho más de lo acostumbrado?</translation>
        </message>
        <message>
            <source>Thoughts that you would be better off dead or of hurting yourself in some way</source>
            <translation>Se le han ocurrido pensamientos de que sería mejor estar muerto/a o de que se haría daño de alguna manera</translation>
        </message>
        <message>
            <source>moderately severe</source>
            <translation>moderadamente grave</translation>
        </message>
        <message>
            <source>GAD-7</source>
            <translation>GAD-7</translation>
        </message>
        <message>
            <source>Feeling nervous, anxious, or on edge</source>
            <translation>Sentirse nervioso/a, ansioso/a o con los nervios de punta</translation>
        </message>
        <message>
            <source>Not being able to stop or control worrying</source>
            <translation>No poder dejar de preocuparse o no poder controlar la preocupación</translation>
        </message>
        <message>
            <source>Worrying too much about different things</source>
            <translation>Preocuparse demasiado por diferentes cosas</translation>
        </message>
        <message>
            <source>Trouble relaxing</source>
            <translation>Dificultad para relajarse</translation>
        </message>
        <message>
            <source>Being so restless that it is hard to sit still</source>
            <translation>Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente</translation>
        </message>
        <message>
            <source>Becoming easily annoyed or irritable</source>
            <translation>Molestarse o ponerse irritable fácilmente</translation>
        </message>
        <message>
            <source>Feeling afraid, as if something awful might happen</source>
            <translation>Sentir miedo como si algo terrible pudiera pasar</translation>
        </message>
        <message>
            <source>{name}: {given} of {count} answered</source>
            <translation>{name}: {given} de {count} respondidas</translation>
        </message>
        <message>
            <source>{name} {total} of {highest}, {band}</source>
            <translation>{name} {total} de {highest}, {band}</translation>
        </message>
        <message>
            <source>Item 9 is {score}: ask about safety now, before going on</source>
            <translation>El ítem 9 es {score}: pregunte por la seguridad ahora, antes de seguir</translation>
        </message>
        <message>
            <source>{name}: the answers come to {total}</source>
            <translation>{name}: las respuestas suman {total}</translation>
        </message>
        <message>
            <source>did not occur</source>
            <translation>no ocurrió</translation>
        </message>
        <message>
            <source>Name and date of birth said by the patient</source>
            <translation>Nombre y fecha de nacimiento dichos por el paciente</translation>
        </message>
        <message>
            <source>Protocol read out and agreed</source>
            <translation>Protocolo leído en voz alta y acordado</translation>
        </message>
        <message>
            <source>Consent signed and still wanted today</source>
            <translation>Consentimiento firmado y aún deseado hoy</translation>
        </message>
        <message>
            <source>New illness since last time</source>
            <translation>Enfermedad nueva desde la última vez</translation>
        </message>
        <message>
            <source>New drug or changed dose</source>
            <translation>Fármaco nuevo o dosis cambiada</translation>
        </message>
        <message>
            <source>Alcohol or drugs in the last 24 h</source>
            <translation>Alcohol o drogas en las últimas 24 h</translation>
        </message>
        <message>
            <source>Chest pain</source>
            <translation>Dolor torácico</translation>
        </message>
        <message>
            <source>Bladder symptoms</source>
            <translation>Síntomas vesicales</translation>
        </message>
        <message>
            <source>Pregnancy possible</source>
            <translation>Posible embarazo</translation>
        </message>
        <message>
            <source>Fall or head injury</source>
            <translation>Caída o golpe en la cabeza</translation>
        </message>
        <message>
            <source>Psychosis or mania</source>
            <translation>Psicosis o manía</translation>
        </message>
        <message>
            <source>Change in suicidal thoughts</source>
            <translation>Cambio en los pensamientos suicidas</translation>
        </message>
        <message>
            <source>Today's blood-pressure tablets</source>
            <translation>Pastillas de la tensión de hoy</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>no tomadas</translation>
        </message>
        <message>
            <source>not prescribed</source>
            <translation>no prescritas</translation>
        </message>
        <message>
            <source>Looks intoxicated now</source>
            <translation>Parece intoxicado ahora</translation>
        </message>
        <message>
            <source>Aneurysm or AV malformation (esketamine)</source>
            <translation>Aneurisma o malformación AV (esketamina)</translation>
        </message>
        <message>
            <source>Bleeding in the brain, ever (esketamine)</source>
            <translation>Hemorragia cerebral, alguna vez (esketamina)</translation>
        </message>
        <message>
            <source>Stroke</source>
            <translation>Ictus</translation>
        </message>
        <message>
            <source>Hypersensitive to ketamine or esketamine</source>
            <translation>Hipersensible a la ketamina o esketamina</translation>
        </message>
        <message>
            <source>Heart attack or cardiovascular event in the last 6 weeks</source>
            <translation>Infarto o evento cardiovascular en las últimas 6 semanas</translation>
        </message>
        <message>
            <source>Uncontrolled high blood pressure</source>
            <translation>Hipertensión no controlada</translation>
        </message>
        <message>
            <source>Unstable angina, heart failure or severe valve disease</source>
            <translation>Angina inestable, insuficiencia cardiaca o valvulopatía grave</translation>
        </message>
        <message>
            <source>Unstable slow or fast heart rhythm</source>
            <translation>Ritmo cardiaco lento o rápido inestable</translation>
        </message>
        <message>
            <source>Raised intracranial pressure or head injury</source>
            <translation>Presión intracraneal elevada o traumatismo craneal</translation>
        </message>
        <message>
            <source>Severe lung disease, COPD included</source>
            <translation>Enfermedad pulmonar grave, EPOC incluida</translation>
        </message>
        <message>
            <source>Respiratory infection now (ketamine)</source>
            <translation>Infección respiratoria ahora (ketamina)</translation>
        </message>
        <message>
            <source>Sleep apnoea with BMI of 35 or more</source>
            <translation>Apnea del sueño con IMC de 35 o más</translation>
        </message>
        <message>
            <source>Overactive thyroid</source>
            <translation>Hipertiroidismo</translation>
        </message>
        <message>
            <source>Severe liver disease</source>
            <translation>Enfermedad hepática grave</translation>
        </message>
        <message>
            <source>Bladder disease or cystitis, now or before</source>
            <translation>Enfermedad vesical o cistitis, ahora o antes</translation>
        </message>
        <message>
            <source>Seizures or epilepsy</source>
            <translation>Convulsiones o epilepsia</translation>
        </message>
        <message>
            <source>Glaucoma (ketamine)</source>
            <translation>Glaucoma (ketamina)</translation>
        </message>
        <message>
            <source>Porphyria (ketamine)</source>
            <translation>Porfiria (ketamina)</translation>
        </message>
        <message>
            <source>Pregnant, breast-feeding or (pre-)eclampsia</source>
            <translation>Embarazada, lactante o (pre)eclampsia</translation>
        </message>
        <message>
            <source>Psychosis ever, or in a parent, sibling or child</source>
            <translation>Psicosis alguna vez, o en padre, madre, hermanos o hijos</translation>
        </message>
        <message>
            <source>Mania, now or before</source>
            <translation>Manía, ahora o antes</translation>
        </message>
        <message>
            <source>Severe personality disorder</source>
            <translation>Trastorno grave de la personalidad</translation>
        </message>
        <message>
            <source>Acute suicidality with intent</source>
            <translation>Suicidalidad aguda con intención</translation>
        </message>
        <message>
            <source>Active drug or alcohol use, or under 1 year abstinent</source>
            <translation>Consumo activo de drogas o alcohol, o abstinente menos de 1 año</translation>
        </message>
        <message>
            <source>Takes opioid, benzodiazepine, stimulant or MAOI</source>
            <translation>Toma opioide, benzodiacepina, estimulante o IMAO</translation>
        </message>
        <message>
            <source>Takes theophylline or aminophylline</source>
            <translation>Toma teofilina o aminofilina</translation>
        </message>
        <message>
            <source>Last food</source>
            <translation>Última comida</translation>
        </message>
        <message>
            <source>Last drink</source>
            <translation>Última bebida</translation>
        </message>
        <message>
            <source>Last nasal spray (none: leave empty)</source>
            <translation>Último espray nasal (ninguno: dejar vacío)</translation>
        </message>
        <message>
            <source>Medicines taken today</source>
            <translation>Medicinas tomadas hoy</translation>
        </message>
        <message>
            <source>Reason for going on after a short fast</source>
            <translation>Motivo para seguir tras un ayuno corto</translation>
        </message>
        <message>
            <source>Intention, in the patient's words</source>
            <translation>Intención, en palabras del paciente</translation>
        </message>
        <message>
            <source>Calming plan</source>
            <translation>Plan de calma</translation>
        </message>
        <message>
            <source>Oxygen, suction and bag-mask at hand</source>
            <translation>Oxígeno, aspiración y balón a mano</translation>
        </message>
        <message>
            <source>Cuff fits, not on the IV arm</source>
            <translation>Manguito adecuado, no en el brazo de la vía</translation>
        </message>
        <message>
            <source>PHQ-9 total</source>
            <translation>PHQ-9 total</translation>
        </message>
        <message>
            <source>PHQ-9 item 9</source>
            <translation>PHQ-9 ítem 9</translation>
        </message>
        <message>
            <source>GAD-7 total</source>
            <translation>GAD-7 total</translation>
        </message>
        <message>
            <source>C-SSRS screener, result</source>
            <translation>Cribado C-SSRS, resultado</translation>
        </message>
        <message>
            <source>C-SSRS judged by</source>
            <translation>C-SSRS juzgado por</translation>
        </message>
        <message>
            <source>CADSS total</source>
            <translation>CADSS total</translation>
        </message>
        <message>
            <source>MADRS total</source>
            <translation>MADRS total</translation>
        </message>
        <message>
            <source>Another instrument, its name</source>
            <translation>Otro instrumento, su nombre</translation>
        </message>
        <message>
            <source>Its score</source>
            <translation>Su puntuación</translation>
        </message>
        <message>
            <source>Days since the scales were filled in</source>
            <translation>Días desde que se rellenaron</translation>
        </message>
        <message>
            <source>Not done today, because</source>
            <translation>No hecho hoy, porque</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>Qué falló</translation>
        </message>
        <message>
            <source>Indication and earlier treatments</source>
            <translation>Indicación y tratamientos previos</translation>
        </message>
        <message>
            <source>Oral antidepressant</source>
            <translation>Antidepresivo oral</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Alergias</translation>
        </message>
        <message>
            <source>Medicines (sedative, stimulant, MAOI, opioid)</source>
            <translation>Medicinas (sedante, estimulante, IMAO, opioide)</translation>
        </message>
        <message>
            <source>Seated at rest for 5 min</source>
            <translation>Sentado en reposo 5 min</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Brazo</translation>
        </message>
        <message>
            <source>Cuff size</source>
            <translation>Tamaño del manguito</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>Postura</translation>
        </message>
        <message>
            <source>Checked by a second person</source>
            <translation>Revisado por una segunda persona</translation>
        </message>
        <message>
            <source>Enrolled in the REMS</source>
            <translation>Inscrito en el REMS</translation>
        </message>
        <message>
            <source>First treatment</source>
            <translation>Primer tratamiento</translation>
        </message>
        <message>
            <source>Takes a benzodiazepine</source>
            <translation>Toma una benzodiacepina</translation>
        </message>
        <message>
            <source>Takes another sedative or hypnotic</source>
            <translation>Toma otro sedante o hipnótico</translation>
        </message>
        <message>
            <source>Takes an opioid</source>
            <translation>Toma un opioide</translation>
        </message>
        <message>
            <source>Takes a stimulant</source>
            <translation>Toma un estimulante</translation>
        </message>
        <message>
            <source>Takes an MAOI</source>
            <translation>Toma un IMAO</translation>
        </message>
        <message>
            <source>Monitoring provider</source>
            <translation>Profesional que vigila</translation>
        </message>
        <message>
            <source>Provider's telephone</source>
            <translation>Teléfono del profesional</translation>
        </message>
        <message>
            <source>Provider's e-mail</source>
            <translation>Correo del profesional</translation>
        </message>
        <message>
            <source>Healthcare setting, name and address</source>
            <translation>Centro, nombre y dirección</translation>
        </message>
        <message>
            <source>Vital signs acceptable before the dose</source>
            <translation>Constantes aceptables antes de la dosis</translation>
        </message>
        <message>
            <source>Vital signs acceptable at the end</source>
            <translation>Constantes aceptables al final</translation>
        </message>
        <message>
            <source>Sedation: a serious adverse event</source>
            <translation>Sedación: acontecimiento adverso grave</translation>
        </message>
        <message>
            <source>Dissociation: a serious adverse event</source>
            <translation>Disociación: acontecimiento adverso grave</translation>
        </message>
        <message>
            <source>Respiratory depression: a serious adverse event</source>
            <translation>Depresión respiratoria: acontecimiento adverso grave</translation>
        </message>
        <message>
            <source>Says who they are</source>
            <translation>Dice quién es</translation>
        </message>
        <message>
            <source>Says where they are</source>
            <translation>Dice dónde está</translation>
        </message>
        <message>
            <source>Says what day it is</source>
            <translation>Dice qué día es</translation>
        </message>
        <message>
            <source>Walks steadily</source>
            <translation>Camina con estabilidad</translation>
        </message>
        <message>
            <source>Nausea</source>
            <translation>Náusea</translation>
        </message>
        <message>
            <source>Suicidal thoughts, compared with before the dose</source>
            <translation>Pensamientos suicidas frente a antes de la dosis</translation>
        </message>
        <message>
            <source>A plan</source>
            <translation>Un plan</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Intención</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Conducta</translation>
        </message>
        <message>
            <source>No driving until after a night's sleep</source>
            <translation>No conducir hasta después de dormir una noche</translation>
        </message>
        <message>
            <source>No machinery</source>
            <translation>Sin maquinaria</translation>
        </message>
        <message>
            <source>No important decisions</source>
            <translation>Sin decisiones importantes</translation>
        </message>
        <message>
            <source>A number to call</source>
            <translation>Un número al que llamar</translation>
        </message>
        <message>
            <source>Who follows up within 24 h</source>
            <translation>Quién hace el seguimiento en 24 h</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Cannula out, or none was placed</source>
            <translation>Cánula retirada, o no se puso</translation>
        </message>
        <message>
            <source>Moves limbs: 2 all, 1 two, 0 none</source>
            <translation>Mueve miembros: 2 todos, 1 dos, 0 ninguno</translation>
        </message>
        <message>
            <source>Newest pressure standing after 1-3 min</source>
            <translation>Presión más nueva de pie tras 1-3 min</translation>
        </message>
        <message>
            <source>Dizzy on standing</source>
            <translation>Mareo al ponerse de pie</translation>
        </message>
        <message>
            <source>Said that they leave</source>
            <translation>Dijo que se va</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Se fue</translation>
        </message>
        <message>
            <source>Risks explained by</source>
            <translation>Riesgos explicados por</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>no evaluado</translation>
        </message>
        <message>
            <source>none placed</source>
            <translation>no se puso</translation>
        </message>
        <message>
            <source>Left with</source>
            <translation>Se fue con</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Testigo</translation>
        </message>
        <message>
            <source>Prescriber told</source>
            <translation>Médico informado</translation>
        </message>
        <message>
            <source>Clinic lead told</source>
            <translation>Responsable informado</translation>
        </message>
        <message>
            <source>Call due (next day)</source>
            <translation>Llamada pendiente (día siguiente)</translation>
        </message>
        <message>
            <source>Help called</source>
            <translation>Ayuda pedida</translation>
        </message>
        <message>
            <source>Help arrived</source>
            <translation>Ayuda llegada</translation>
        </message>
        <message>
            <source>Handed over to</source>
            <translation>Entregado a</translation>
        </message>
        <message>
            <source>Why no dose was given</source>
            <translation>Por qué no se dio dosis</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Hecho el</translation>
        </message>
        <message>
            <source>How the patient is, in their words</source>
            <translation>Cómo está el paciente, en sus palabras</translation>
        </message>
        <message>
            <source>Safe now</source>
            <translation>Seguro ahora</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>no localizado</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Qué sigue</translation>
        </message>
        <message>
            <source>Memories, in the patient's words</source>
            <translation>Recuerdos, en palabras del paciente</translation>
        </message>
        <message>
            <source>Insights, in the patient's words</source>
            <translation>Comprensiones, en palabras del paciente</translation>
        </message>
        <message>
            <source>What helped, in the patient's words</source>
            <translation>Qué ayudó, en palabras del paciente</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Enviado el</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Enviado por</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Addendum</source>
            <translation>Adenda</translation>
        </message>
        <message>
            <source>Follow-up made</source>
            <translation>Seguimiento hecho</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integración</translation>
        </message>
        <message>
            <source>REMS form submitted</source>
            <translation>Formulario REMS enviado</translation>
        </message>
        <message>
            <source>Identity and protocol</source>
            <translation>Identidad y protocolo</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Screening today</source>
            <translation>Cribado de hoy</translation>
        </message>
        <message>
            <source>Full screening</source>
            <translation>Cribado completo</translation>
        </message>
        <message>
            <source>Food, drink, medicines</source>
            <translation>Comida, bebida, medicinas</translation>
        </message>
        <message>
            <source>Intention and calming plan</source>
            <translation>Intención y plan de calma</translation>
        </message>
        <message>
            <source>Ride home arranged</source>
            <translation>Regreso acordado</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>PHQ-9 and GAD-7</source>
            <translation>PHQ-9 y GAD-7</translation>
        </message>
        <message>
            <source>Self-test of the room</source>
            <translation>Autoprueba de la sala</translation>
        </message>
        <message>
            <source>First-session briefing</source>
            <translation>Explicación inicial</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Valores basales</translation>
        </message>
        <message>
            <source>Dose check by a second person</source>
            <translation>Doble comprobación de la dosis</translation>
        </message>
        <message>
            <source>REMS form: before</source>
            <translation>Formulario REMS: antes</translation>
        </message>
        <message>
            <source>REMS form: at the end</source>
            <translation>Formulario REMS: al final</translation>
        </message>
        <message>
            <source>Red symptoms</source>
            <translation>Síntomas rojos</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Mente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Drug</source>
            <translation>Fármaco</translation>
        </message>
        <message>
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Vía</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Dado por</translation>
        </message>
        <message>
            <source>Ordered by</source>
            <translation>Pedido por</translation>
        </message>
        <message>
            <source>L/min</source>
            <translation>L/min</translation>
        </message>
        <message>
            <source>Spat or swallowed</source>
            <translation>Escupido o tragado</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Severe headache</source>
            <translation>Cefalea intensa</translation>
        </message>
        <message>
            <source>Breathless</source>
            <translation>Sin aliento</translation>
        </message>
        <message>
            <source>Neurological sign</source>
            <translation>Signo neurológico</translation>
        </message>
        <message>
            <source>Seizure</source>
            <translation>Convulsión</translation>
        </message>
        <message>
            <source>Fainted</source>
            <translation>Desmayado</translation>
        </message>
        <message>
            <source>Unresponsive</source>
            <translation>No responde</translation>
        </message>
        <message>
            <source>Vomited</source>
            <translation>Vomitó</translation>
        </message>
        <message>
            <source>Dizzy</source>
            <translation>Mareado</translation>
        </message>
        <message>
            <source>Headache</source>
            <translation>Cefalea</translation>
        </message>
        <message>
            <source>Blurred vision</source>
            <translation>Visión borrosa</translation>
        </message>
        <message>
            <source>Double vision</source>
            <translation>Visión doble</translation>
        </message>
        <message>
            <source>Drowsy</source>
            <translation>Somnoliento</translation>
        </message>
        <message>
            <source>Confused</source>
            <translation>Confuso</translation>
        </message>
        <message>
            <source>Unsteady</source>
            <translation>Inestable</translation>
        </message>
        <message>
            <source>Palpitations</source>
            <translation>Palpitaciones</translation>
        </message>
        <message>
            <source>Urinary urgency</source>
            <translation>Urgencia urinaria</translation>
        </message>
        <message>
            <source>Anxious</source>
            <translation>Ansioso</translation>
        </message>
        <message>
            <source>Distressed</source>
            <translation>Angustiado</translation>
        </message>
        <message>
            <source>Panic</source>
            <translation>Pánico</translation>
        </message>
        <message>
            <source>Hallucination</source>
            <translation>Alucinación</translation>
        </message>
        <message>
            <source>Agitated</source>
            <translation>Agitado</translation>
        </message>
        <message>
            <source>Tearful</source>
            <translation>Lloroso</translation>
        </message>
        <message>
            <source>Euphoric</source>
            <translation>Eufórico</translation>
        </message>
        <message>
            <source>Emotionally raw</source>
            <translation>A flor de piel</translation>
        </message>
        <message>
            <source>Drug given</source>
            <translation>Fármaco dado</translation>
        </message>
        <message>
            <source>Oxygen on</source>
            <translation>Oxígeno puesto</translation>
        </message>
        <message>
            <source>Oxygen off</source>
            <translation>Oxígeno retirado</translation>
        </message>
        <message>
            <source>Infusion paused</source>
            <translation>Infusión pausada</translation>
        </message>
        <message>
            <source>Infusion resumed</source>
            <translation>Infusión reanudada</translation>
        </message>
        <message>
            <source>Infusion stopped</source>
            <translation>Infusión detenida</translation>
        </message>
        <message>
            <source>Lozenge out</source>
            <translation>Pastilla retirada</translation>
        </message>
        <message>
            <source>Position changed</source>
            <translation>Posición cambiada</translation>
        </message>
        <message>
            <source>Reassured</source>
            <translation>Tranquilizado</translation>
        </message>
        <message>
            <source>IV site checked</source>
            <translation>Vía IV revisada</translation>
        </message>
        <message>
            <source>Toilet</source>
            <translation>Aseo</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Agua</translation>
        </message>
        <message>
            <source>Blanket</source>
            <translation>Manta</translation>
        </message>
        <message>
            <source>Eye mask</source>
            <translation>Antifaz</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Luz</translation>
        </message>
        <message>
            <source>Somebody came in</source>
            <translation>Alguien entró</translation>
        </message>
        <message>
            <source>Somebody went out</source>
            <translation>Alguien salió</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>In the patient's words</source>
            <translation>En palabras del paciente</translation>
        </message>
        <message>
            <source>Theme for later</source>
            <translation>Tema para después</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>That time is still to come. Enter it when it has happened, or correct the time.</source>
            <translation>Esa hora está por venir. Anótela cuando haya pasado, o corrija la hora.</translation>
        </message>
        <message>
            <source>That time lies before this session was opened. Write it into a note instead.</source>
            <translation>Esa hora es anterior a esta sesión. Escríbala en una nota.</translation>
        </message>
        <message>
            <source>The session ended at {ended_t}: readings stop there.</source>
            <translation>La sesión ya terminó ({ended_t}): allí paran las medidas.</translation>
        </message>
        <message>
            <source>an earlier time</source>
            <translation>una hora anterior</translation>
        </message>
        <message>
            <source>Nothing was entered. Type a value, such as 120/80.</source>
            <translation>No se anotó nada. Escriba un valor, como 120/80.</translation>
        </message>
        <message>
            <source>{vital} is not a vital sign that this program knows.</source>
            <translation>{vital} no es una constante que este programa conozca.</translation>
        </message>
        <message>
            <source>{label} is there twice. Keep one of them.</source>
            <translation>{label} está dos veces. Deje uno.</translation>
        </message>
        <message>
            <source>{label} {value} is not possible ({lowest}-{highest}). Check the number.</source>
            <translation>{label} {value} no es posible ({lowest}-{highest}). Revise el número.</translation>
        </message>
        <message>
            <source>{systolic}/{diastolic}: the diastolic must be below the systolic. Check both numbers.</source>
            <translation>{systolic}/{diastolic}: la diastólica debe estar por debajo de la sistólica. Revise ambos números.</translation>
        </message>
        <message>
            <source>Half a blood pressure. Enter both numbers, such as 120/80.</source>
            <translation>Media presión arterial. Anote ambos números, como 120/80.</translation>
        </message>
        <message>
            <source>{label} {value} is unusual. Press Enter again to keep it.</source>
            <translation>{label} {value} es inusual. Pulse Intro de nuevo para dejarlo.</translation>
        </message>
        <message>
            <source>That measurement is not in this session, or was struck. Enter it anew.</source>
            <translation>Esa medición no está en esta sesión, o se tachó. Anótela de nuevo.</translation>
        </message>
        <message>
            <source>Nothing to correct. Type the right value, or strike the reading.</source>
            <translation>Nada que corregir. Escriba el valor correcto, o tache la medida.</translation>
        </message>
        <message>
            <source>A correction needs a reason. Write a word or two.</source>
            <translation>Una corrección necesita un motivo. Escriba una o dos palabras.</translation>
        </message>
        <message>
            <source>That measurement has no {label}.</source>
            <translation>Esa medición no tiene {label}.</translation>
        </message>
        <message>
            <source>That measurement is not in this session, or was struck already.</source>
            <translation>Esa medición no está en esta sesión, o ya se tachó.</translation>
        </message>
        <message>
            <source>Striking a reading needs a reason. Write a word or two.</source>
            <translation>Tachar una medida necesita un motivo. Escriba una o dos palabras.</translation>
        </message>
        <message>
            <source>That measurement does not have this value.</source>
            <translation>Esa medición no tiene este valor.</translation>
        </message>
        <message>
            <source>Strike the whole blood pressure, not half of it.</source>
            <translation>Tache toda la presión arterial, no la mitad.</translation>
        </message>
        <message>
            <source>{code} is not a quick event that this program knows. Write a note instead.</source>
            <translation>{code} no es un suceso rápido que este programa conozca. Escriba una nota.</translation>
        </message>
        <message>
            <source>Enter this with the infusion, so that the dose is counted right.</source>
            <translation>Anótelo con la infusión, para que la dosis se cuente bien.</translation>
        </message>
        <message>
            <source>Write down what was said.</source>
            <translation>Escriba lo que se dijo.</translation>
        </message>
        <message>
            <source>That symptom is not in this session, or was struck.</source>
            <translation>Ese síntoma no está en esta sesión, o se tachó.</translation>
        </message>
        <message>
            <source>That symptom is resolved already. Note it anew if it is back.</source>
            <translation>Ese síntoma ya está resuelto. Anótelo de nuevo si ha vuelto.</translation>
        </message>
        <message>
            <source>A symptom cannot be over before it began. Check the time.</source>
            <translation>Un síntoma no puede acabar antes de empezar. Revise la hora.</translation>
        </message>
        <message>
            <source>The note is empty. Write something, or leave it.</source>
            <translation>La nota está vacía. Escriba algo, o déjela.</translation>
        </message>
        <message>
            <source>That time is still to come. Correct the time of the note.</source>
            <translation>Esa hora está por venir. Corrija la hora de la nota.</translation>
        </message>
        <message>
            <source>That time lies before this session was opened.</source>
            <translation>Esa hora es anterior a la apertura de esta sesión.</translation>
        </message>
        <message>
            <source>That is not a note or a quick event of this session.</source>
            <translation>Eso no es una nota ni un suceso rápido de esta sesión.</translation>
        </message>
        <message>
            <source>Striking an entry needs a reason. Write a word or two.</source>
            <translation>Tachar una entrada necesita un motivo. Escriba una o dos palabras.</translation>
        </message>
        <message>
            <source>That entry was struck already.</source>
            <translation>Esa entrada ya se tachó.</translation>
        </message>
        <message>
            <source>That alert is over already.</source>
            <translation>Esa alerta ya terminó.</translation>
        </message>
        <message>
            <source>A therapist marks an alert as seen by calling the nurse: choose called.</source>
            <translation>Un terapeuta marca una alerta como vista llamando a enfermería: elija Llamado.</translation>
        </message>
        <message>
            <source>Sound can be paused for {pause_ms} min at most, from now on.</source>
            <translation>El sonido puede pausarse {pause_ms} min como máximo, desde ahora.</translation>
        </message>
        <message>
            <source>Nothing sounds that could be paused.</source>
            <translation>No suena nada que pueda pausarse.</translation>
        </message>
        <message>
            <source>The sound is not paused any more.</source>
            <translation>El sonido ya no está en pausa.</translation>
        </message>
        <message>
            <source>Devices can be off on purpose for {off_ms} min at most, from now on.</source>
            <translation>Los aparatos pueden apagarse a propósito {off_ms} min como máximo, desde ahora.</translation>
        </message>
        <message>
            <source>Devices are off on purpose already. Switch them back on first.</source>
            <translation>Los aparatos ya están apagados a propósito. Enciéndalos primero.</translation>
        </message>
        <message>
            <source>The devices are watched already.</source>
            <translation>Los aparatos ya se vigilan.</translation>
        </message>
        <message>
            <source>No window is open: nothing is due that could be held, or the set is late already.</source>
            <translation>Ninguna ventana está abierta: no toca nada que pueda retenerse, o la serie ya va tarde.</translation>
        </message>
        <message>
            <source>The cuff is held until the end of this window at most.</source>
            <translation>El manguito se retiene como mucho hasta el fin de esta ventana.</translation>
        </message>
        <message>
            <source>{device} was not connected in this session.</source>
            <translation>{device} no estaba conectado en esta sesión.</translation>
        </message>
        <message>
            <source>A dose was given: the protocol stays. End this session and start another.</source>
            <translation>Se dio una dosis: el protocolo se queda. Termine esta sesión y empiece otra.</translation>
        </message>
        <message>
            <source>The protocol's text does not match its digest. Choose it again from the list.</source>
            <translation>El texto del protocolo no coincide con su huella. Elíjalo de nuevo de la lista.</translation>
        </message>
        <message>
            <source>This protocol cannot be read: {mistake}. Check the file first.</source>
            <translation>Este protocolo no puede leerse: {mistake}. Revise primero el archivo.</translation>
        </message>
        <message>
            <source>An age of {age_years} years is not possible. Check the date of birth.</source>
            <translation>Una edad de {age_years} años no es posible. Revise la fecha de nacimiento.</translation>
        </message>
        <message>
            <source>A weight of {weight} kg is not possible. Check the number and its unit.</source>
            <translation>Un peso de {weight} kg no es posible. Revise el número y su unidad.</translation>
        </message>
        <message>
            <source>This gate is not in the protocol in force.</source>
            <translation>Este control no está en el protocolo en vigor.</translation>
        </message>
        <message>
            <source>The dose was given. Write a note instead.</source>
            <translation>La dosis se dio. Escriba una nota.</translation>
        </message>
        <message>
            <source>A reason is needed. Write it in the prescriber's words.</source>
            <translation>Se necesita un motivo. Escríbalo en palabras del médico.</translation>
        </message>
        <message>
            <source>Name the prescriber who decides.</source>
            <translation>Nombre al médico que decide.</translation>
        </message>
        <message>
            <source>A nurse enters this only as told by the prescriber on the telephone, read back. Mark it so.</source>
            <translation>Enfermería anota esto solo como lo dijo el médico por teléfono, releído. Márquelo así.</translation>
        </message>
        <message>
            <source>By telephone: say when it was told, and read it back to the prescriber.</source>
            <translation>Por teléfono: diga cuándo se dijo, y reléaselo al médico.</translation>
        </message>
        <message>
            <source>The time of the call is still to come. Check the time.</source>
            <translation>La hora de la llamada está por venir. Revise la hora.</translation>
        </message>
        <message>
            <source>{name} is not a prescriber. Name the prescriber who decides.</source>
            <translation>{name} no es médico. Nombre al médico que decide.</translation>
        </message>
        <message>
            <source>The dose was given: there is nothing to waive any more.</source>
            <translation>La dosis se dio: ya no hay nada que dispensar.</translation>
        </message>
        <message>
            <source>{title} is {state} already: there is nothing to waive.</source>
            <translation>{title} ya está {state}: no hay nada que dispensar.</translation>
        </message>
        <message>
            <source>{title} cannot be waived: {why}.</source>
            <translation>{title} no puede dispensarse: {why}.</translation>
        </message>
        <message>
            <source>Choose a protocol before the dose.</source>
            <translation>Elija un protocolo antes de la dosis.</translation>
        </message>
        <message>
            <source>This is a recording: nothing is given here.</source>
            <translation>Esto es una grabación: aquí no se da nada.</translation>
        </message>
        <message>
            <source>Still missing before the dose: {blockers}.</source>
            <translation>Falta aún antes de la dosis: {blockers}.</translation>
        </message>
        <message>
            <source>The dose in mg must be more than 0. Check the number.</source>
            <translation>La dosis en mg debe ser mayor que 0. Revise el número.</translation>
        </message>
        <message>
            <source>Name the drug.</source>
            <translation>Nombre el fármaco.</translation>
        </message>
        <message>
            <source>A weight of {weight_kg} kg is not possible. Check the number and its unit.</source>
            <translation>Un peso de {weight_kg} kg no es posible. Revise el número y su unidad.</translation>
        </message>
        <message>
            <source>The infusion's length must be more than 0 min. Check the number.</source>
            <translation>La duración de la infusión debe ser mayor que 0 min. Revise el número.</translation>
        </message>
        <message>
            <source>Drawn and wasted cannot be less than 0 mg.</source>
            <translation>Extraído y desechado no pueden ser menos de 0 mg.</translation>
        </message>
        <message>
            <source>The protocol is for the route {route}, not {route_2}. Choose the matching protocol.</source>
            <translation>El protocolo es para la vía {route}, no {route_2}. Elija el protocolo adecuado.</translation>
        </message>
        <message>
            <source>The protocol is for {drugs}, not {drug}. Choose the matching protocol.</source>
            <translation>El protocolo es para {drugs}, no {drug}. Elija el protocolo adecuado.</translation>
        </message>
        <message>
            <source>All {devices} devices of this protocol were given.</source>
            <translation>Se dieron los {devices} dispositivos de este protocolo.</translation>
        </message>
        <message>
            <source>The next device is number {given}.</source>
            <translation>El siguiente dispositivo es el número {given}.</translation>
        </message>
        <message>
            <source>The devices are {device_apart} min apart: next in {rest}.</source>
            <translation>Los dispositivos van cada {device_apart} min: el siguiente en {rest}.</translation>
        </message>
        <message>
            <source>{outside}: it needs the prescriber who ordered it, and the reason.</source>
            <translation>{outside}: necesita el médico que la pidió, y el motivo.</translation>
        </message>
        <message>
            <source>The second check is for another person than the one who gives the dose.</source>
            <translation>La segunda revisión es de otra persona que la que da la dosis.</translation>
        </message>
        <message>
            <source>This protocol requires a check by a second person. Ask somebody to check drug, dose and patient.</source>
            <translation>Este protocolo exige la revisión de una segunda persona. Pida a alguien que revise fármaco, dosis y paciente.</translation>
        </message>
        <message>
            <source>Only a recording assumes its dose and its baseline.</source>
            <translation>Solo una grabación supone su dosis y su basal.</translation>
        </message>
        <message>
            <source>That infusion is not in this session.</source>
            <translation>Esa infusión no está en esta sesión.</translation>
        </message>
        <message>
            <source>The infusion had not begun then. Check the time.</source>
            <translation>La infusión no había empezado entonces. Revise la hora.</translation>
        </message>
        <message>
            <source>The infusion is {state} already.</source>
            <translation>La infusión ya está {state}.</translation>
        </message>
        <message>
            <source>The infusion is paused already.</source>
            <translation>La infusión ya está en pausa.</translation>
        </message>
        <message>
            <source>The infusion is running already.</source>
            <translation>La infusión ya está en marcha.</translation>
        </message>
        <message>
            <source>A new rate is needed, in mg/h. To halt the infusion choose pause or stop.</source>
            <translation>Se necesita un ritmo nuevo, en mg/h. Para parar la infusión elija pausa o detener.</translation>
        </message>
        <message>
            <source>That dose is not in this session.</source>
            <translation>Esa dosis no está en esta sesión.</translation>
        </message>
        <message>
            <source>That is the time which stands already.</source>
            <translation>Esa es la hora que ya vale.</translation>
        </message>
        <message>
            <source>The infusion was changed before that time. Check the time.</source>
            <translation>La infusión se cambió antes de esa hora. Revise la hora.</translation>
        </message>
        <message>
            <source>{title} is not asked by the protocol in force.</source>
            <translation>{title} no lo pide el protocolo en vigor.</translation>
        </message>
        <message>
            <source>{title} is read from the record. Take the measurement that is missing.</source>
            <translation>{title} se lee del registro. Haga la medición que falta.</translation>
        </message>
        <message>
            <source>No dose was given yet: this is judged at the end.</source>
            <translation>Aún no se dio dosis: esto se juzga al final.</translation>
        </message>
        <message>
            <source>No dose was given: there is nothing to override.</source>
            <translation>No se dio dosis: no hay nada que exceptuar.</translation>
        </message>
        <message>
            <source>Say which criteria are overridden.</source>
            <translation>Diga qué criterios se exceptúan.</translation>
        </message>
        <message>
            <source>{title} cannot be overridden. Wait, or end the session as left or transferred.</source>
            <translation>{title} no admite excepción. Espere, o termine como ido o trasladado.</translation>
        </message>
        <message>
            <source>{title} is met: there is nothing to override.</source>
            <translation>{title} se cumple: no hay nada que exceptuar.</translation>
        </message>
        <message>
            <source>Not by telephone at this blood pressure. The prescriber must see the patient.</source>
            <translation>No por teléfono con esta presión arterial. El médico debe ver al paciente.</translation>
        </message>
        <message>
            <source>That time is still to come. End the session when the patient has gone.</source>
            <translation>Esa hora está por venir. Termine la sesión cuando el paciente se haya ido.</translation>
        </message>
        <message>
            <source>The session cannot end before its last dose. Check the time.</source>
            <translation>La sesión no puede terminar antes de su última dosis. Revise la hora.</translation>
        </message>
        <message>
            <source>At {when}: {barred}</source>
            <translation>En {when}: {barred}</translation>
        </message>
        <message>
            <source>The patient was still measured at {last}, after {when}. Check the time.</source>
            <translation>Aún se midió en {last}, después de {when}. Compruebe la hora.</translation>
        </message>
        <message>
            <source>End the session first: say how and when the patient left.</source>
            <translation>Termine primero la sesión: diga cómo y cuándo se fue el paciente.</translation>
        </message>
        <message>
            <source>The record is not stored completely. Wait until recording works again, then sign.</source>
            <translation>El registro no está guardado del todo. Espere a que vuelva a registrar, y firme.</translation>
        </message>
        <message>
            <source>A signature needs the printed name and what it means.</source>
            <translation>Una firma necesita el nombre en letra clara y su significado.</translation>
        </message>
        <message>
            <source>{name} has signed already. Write an addendum instead.</source>
            <translation>{name} ya ha firmado. Escriba una adenda.</translation>
        </message>
        <message>
            <source>An administrator records that the REMS form was submitted, and nothing else of the session.</source>
            <translation>Un administrador anota que se envió el formulario REMS, y nada más de la sesión.</translation>
        </message>
        <message>
            <source>The record is not signed yet. Write a note instead.</source>
            <translation>El registro aún no está firmado. Escriba una nota.</translation>
        </message>
        <message>
            <source>The addendum is empty. Write something, or leave it.</source>
            <translation>La adenda está vacía. Escriba algo, o déjela.</translation>
        </message>
        <message>
            <source>The entry that this addendum is about is not in the record.</source>
            <translation>La entrada a la que se refiere esta adenda no está en el registro.</translation>
        </message>
        <message>
            <source>The session has not ended yet. Write a note instead.</source>
            <translation>La sesión aún no ha terminado. Escriba una nota.</translation>
        </message>
        <message>
            <source>An addendum needs the printed name of its writer.</source>
            <translation>Una adenda necesita el nombre en letra clara de quien la escribe.</translation>
        </message>
        <message>
            <source>This session has no REMS form: no esketamine was given.</source>
            <translation>Esta sesión no tiene formulario REMS: no se dio esketamina.</translation>
        </message>
        <message>
            <source>Not said yet: {missing}.</source>
            <translation>Aún no dicho: {missing}.</translation>
        </message>
        <message>
            <source>Nothing was written. Write something, or leave it.</source>
            <translation>No se escribió nada. Escriba algo, o déjelo.</translation>
        </message>
        <message>
            <source>That is not a waiver or override by telephone.</source>
            <translation>Eso no es una dispensa ni excepción por teléfono.</translation>
        </message>
        <message>
            <source>To be countersigned by {prescriber}, who gave it.</source>
            <translation>A refrendar por {prescriber}, quien lo dio.</translation>
        </message>
        <message>
            <source>That is countersigned already.</source>
            <translation>Eso ya está refrendado.</translation>
        </message>
        <message>
            <source>The session is not signed yet. Sign-off comes after that.</source>
            <translation>La sesión aún no está firmada. El visto bueno viene después.</translation>
        </message>
        <message>
            <source>This protocol has no such limit.</source>
            <translation>Este protocolo no tiene ese límite.</translation>
        </message>
        <message>
            <source>This rule is off in the protocol. Its limit would change nothing.</source>
            <translation>Esta regla está desactivada en el protocolo. Su límite no cambiaría nada.</translation>
        </message>
        <message>
            <source>Another limit needs a reason. Write a word or two.</source>
            <translation>Otro límite necesita un motivo. Escriba una o dos palabras.</translation>
        </message>
        <message>
            <source>The limit is in {unit}, not in {unit_2}.</source>
            <translation>El límite está en {unit}, no en {unit_2}.</translation>
        </message>
        <message>
            <source>The limit is {limit} by now. Look again before you change it.</source>
            <translation>El límite ya es {limit}. Mire de nuevo antes de cambiarlo.</translation>
        </message>
        <message>
            <source>A band needs both its ends, any other rule one limit.</source>
            <translation>Una banda necesita sus dos extremos, cualquier otra regla un límite.</translation>
        </message>
        <message>
            <source>That is the limit which stands already.</source>
            <translation>Ese es el límite que ya vale.</translation>
        </message>
        <message>
            <source>{person_role} is not a role. Choose one of: {roles}.</source>
            <translation>{person_role} no es un rol. Elija: {roles}.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Una persona necesita un nombre.</translation>
        </message>
        <message>
            <source>{person} is not signed in.</source>
            <translation>{person} no ha iniciado sesión.</translation>
        </message>
        <message>
            <source>{person} is responsible for this session. Hand over first.</source>
            <translation>{person} es responsable de esta sesión. Dé primero el relevo.</translation>
        </message>
        <message>
            <source>{holder} is responsible and hands over, not {by}.</source>
            <translation>{holder} es responsable y da el relevo, no {by}.</translation>
        </message>
        <message>
            <source>Hand over to another person.</source>
            <translation>Dé el relevo a otra persona.</translation>
        </message>
        <message>
            <source>{to_name} is not signed in. Sign in with the PIN first.</source>
            <translation>{to_name} no ha iniciado sesión. Entre primero con el PIN.</translation>
        </message>
        <message>
            <source>{name} is signed in as {person_role}. A nurse or a prescriber takes over.</source>
            <translation>{name} ha entrado como {person_role}. Enfermería o un médico se hace cargo.</translation>
        </message>
        <message>
            <source>Choose the entries that are yours.</source>
            <translation>Elija las entradas que son suyas.</translation>
        </message>
        <message>
            <source>One of these entries was claimed already, or was not made behind the lock.</source>
            <translation>Una de estas entradas ya fue reclamada, o no se hizo tras el bloqueo.</translation>
        </message>
        <message>
            <source>The note was not kept. Write it again.</source>
            <translation>La nota no se guardó. Escríbala de nuevo.</translation>
        </message>
        <message>
            <source>Unlock first: only typed values are taken behind the lock.</source>
            <translation>Desbloquee primero: tras el bloqueo solo se aceptan valores escritos.</translation>
        </message>
        <message>
            <source>Unlock first: behind the lock an infusion can be paused or stopped.</source>
            <translation>Desbloquee primero: tras el bloqueo una infusión puede pausarse o detenerse.</translation>
        </message>
        <message>
            <source>Unlock first: behind the lock only what was entered there can be struck.</source>
            <translation>Desbloquee primero: tras el bloqueo solo puede tacharse lo anotado allí.</translation>
        </message>
        <message>
            <source>The emergency card is open already; its stopwatch runs on.</source>
            <translation>La tarjeta de emergencia ya está abierta; su cronómetro sigue.</translation>
        </message>
        <message>
            <source>No emergency is open.</source>
            <translation>No hay emergencia abierta.</translation>
        </message>
        <message>
            <source>An emergency cannot be over before it began. Check the time.</source>
            <translation>Una emergencia no puede acabar antes de empezar. Revise la hora.</translation>
        </message>
        <message>
            <source>Sedation</source>
            <translation>Sedación</translation>
        </message>
        <message>
            <source>Dissociation</source>
            <translation>Disociación</translation>
        </message>
        <message>
            <source>Respiratory depression</source>
            <translation>Depresión respiratoria</translation>
        </message>
        <message>
            <source>Treatment date</source>
            <translation>Fecha del tratamiento</translation>
        </message>
        <message>
            <source>Dose, mg</source>
            <translation>Dosis, mg</translation>
        </message>
        <message>
            <source>Lot number</source>
            <translation>Número de lote</translation>
        </message>
        <message>
            <source>BP before</source>
            <translation>PA antes</translation>
        </message>
        <message>
            <source>BP at 40 min</source>
            <translation>PA a los 40 min</translation>
        </message>
        <message>
            <source>BP at the end</source>
            <translation>PA al final</translation>
        </message>
        <message>
            <source>{label}: onset</source>
            <translation>{label}: inicio</translation>
        </message>
        <message>
            <source>{label}: resolved</source>
            <translation>{label}: fin</translation>
        </message>
        <message>
            <source>Minutes from the first device to the end</source>
            <translation>Minutos del primer dispositivo al final</translation>
        </message>
        <message>
            <source>Ready to leave after, minutes</source>
            <translation>Listo para irse tras, minutos</translation>
        </message>
        <message>
            <source>{minute} min</source>
            <translation>{minute} min</translation>
        </message>
        <message>
            <source>This computer's clock stands {bridged} min before the last entry. Check date and time, then say whether they are right now. If they are, the session goes on from its last entry.</source>
            <translation>El reloj de este ordenador está {bridged} min antes de la última entrada. Revise fecha y hora, y diga si ahora son correctas. Si lo son, la sesión sigue desde su última entrada.</translation>
        </message>
        <message>
            <source>The last entry is {bridged} h old by this computer's clock. Check date and time, then say whether they are right now.</source>
            <translation>La última entrada tiene {bridged} h según el reloj de este ordenador. Revise fecha y hora, y diga si ahora son correctas.</translation>
        </message>
        <message>
            <source>{vitals}: {shown} is shown, {also} is recorded too.</source>
            <translation>{vitals}: se muestra {shown}, {also} también se registra.</translation>
        </message>
        <message>
            <source>{vitals}: {shown} is shown, {also} are recorded too.</source>
            <translation>{vitals}: se muestra {shown}, {also} también se registran.</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} y {last}</translation>
        </message>
        <message>
            <source>{name} {score}</source>
            <translation>{name} {score}</translation>
        </message>
        <message>
            <source>{name} {total} of {highest} ({shown})</source>
            <translation>{name} {total} de {highest} ({shown})</translation>
        </message>
        <message>
            <source>steady gait</source>
            <translation>marcha estable</translation>
        </message>
        <message>
            <source>as judged</source>
            <translation>según juicio</translation>
        </message>
        <message>
            <source>RR {resp_rate}</source>
            <translation>FR {resp_rate}</translation>
        </message>
        <message>
            <source>SBP {systolic} against {baseline_systolic}</source>
            <translation>PAS {systolic} frente a {baseline_systolic}</translation>
        </message>
        <message>
            <source>MOAA/S {moaas}</source>
            <translation>MOAA/S {moaas}</translation>
        </message>
        <message>
            <source>oxygen saturation</source>
            <translation>saturación de oxígeno</translation>
        </message>
        <message>
            <source>SpO2 {spo2} on oxygen</source>
            <translation>SpO2 {spo2} con oxígeno</translation>
        </message>
        <message>
            <source>SpO2 {spo2}</source>
            <translation>SpO2 {spo2}</translation>
        </message>
        <message>
            <source>vital signs</source>
            <translation>constantes</translation>
        </message>
        <message>
            <source>BP and HR</source>
            <translation>PA y FC</translation>
        </message>
        <message>
            <source>person not identified</source>
            <translation>persona no identificada</translation>
        </message>
        <message>
            <source>{minute_text} {what}</source>
            <translation>{minute_text} {what}</translation>
        </message>
        <message>
            <source>BP {upper:g}/{lower:g}</source>
            <translation>PA {upper:g}/{lower:g}</translation>
        </message>
        <message>
            <source>{label} {value:g}</source>
            <translation>{label} {value:g}</translation>
        </message>
        <message>
            <source>alert {action}: {text}</source>
            <translation>alerta {action}: {text}</translation>
        </message>
        <message>
            <source>alert {action}</source>
            <translation>alerta {action}</translation>
        </message>
        <message>
            <source>struck event {target}</source>
            <translation>tachó el suceso {target}</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Emergency card</source>
            <translation>Tarjeta de emergencia</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>one of: {choices}</source>
            <translation>uno de: {choices}</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>un número entero de {least} a {most}</translation>
        </message>
        <message>
            <source>one line</source>
            <translation>una línea</translation>
        </message>
        <message>
            <source>at most {longest} characters</source>
            <translation>como máximo {longest} caracteres</translation>
        </message>
        <message>
            <source>At each due time of the protocol: wait for a press, or let the schedule start the cuff.</source>
            <translation>En cada hora debida del protocolo: esperar una pulsación, o dejar que el horario inicie el manguito.</translation>
        </message>
        <message>
            <source>Cuff at due times</source>
            <translation>Manguito a las horas debidas</translation>
        </message>
        <message>
            <source>Wait for a press</source>
            <translation>Esperar pulsación</translation>
        </message>
        <message>
            <source>Start by itself</source>
            <translation>Iniciar solo</translation>
        </message>
        <message>
            <source>After a medium or high blood pressure alert: wait for a press, or repeat it when the recheck is due.</source>
            <translation>Tras una alerta de presión media o alta: esperar una pulsación, o repetirla cuando toque el recontrol.</translation>
        </message>
        <message>
            <source>Cuff after an alert</source>
            <translation>Manguito tras alerta</translation>
        </message>
        <message>
            <source>Repeat by itself</source>
            <translation>Repetir solo</translation>
        </message>
        <message>
            <source>Language of the window, from the next start on. Records and reports stay in English.</source>
            <translation>Idioma de la ventana, desde el próximo inicio. Los registros e informes siguen en inglés.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Como este ordenador</translation>
        </message>
        <message>
            <source>Colours of the window: dim for a dark room.</source>
            <translation>Colores de la ventana: tenue para una sala oscura.</translation>
        </message>
        <message>
            <source>Dim</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>How large everything in the window is, as far as this screen has room for it. Counts from the next start.</source>
            <translation>El tamaño de todo en la ventana, en lo que quepa en esta pantalla. Vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>As this computer's own text</source>
            <translation>Como el texto de este ordenador</translation>
        </message>
        <message>
            <source>Darken the screen a little from onset to the end of the peak; values and alerts keep their contrast.</source>
            <translation>Oscurece un poco la pantalla desde el inicio hasta el fin del pico; valores y alertas mantienen su contraste.</translation>
        </message>
        <message>
            <source>Brightness follows the phase</source>
            <translation>El brillo sigue la fase</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Letters and digits at the foot of the page, for a screen without a keyboard: when a finger is on a text field, or in every text field.</source>
            <translation>Letras y cifras al pie de la página, para una pantalla sin teclado: cuando un dedo toca un campo de texto, o en cada campo de texto.</translation>
        </message>
        <message>
            <source>Keyboard on the screen</source>
            <translation>Teclado en pantalla</translation>
        </message>
        <message>
            <source>For a finger</source>
            <translation>Para un dedo</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>What the clinic does in an emergency, one step a line. It stands on the emergency card as written here.</source>
            <translation>Lo que hace la clínica en una emergencia, un paso por línea. Está en la tarjeta de emergencia tal como se escribe aquí.</translation>
        </message>
        <message>
            <source>The clinic's own steps</source>
            <translation>Pasos propios de la clínica</translation>
        </message>
        <message>
            <source>Minutes without input after which a running session hides who the patient is. Elsewhere it is 3 minutes.</source>
            <translation>Minutos sin teclear tras los que una sesión en curso oculta quién es el paciente. En otro sitio son 3 minutos.</translation>
        </message>
        <message>
            <source>Privacy lock</source>
            <translation>Bloqueo de privacidad</translation>
        </message>
        <message>
            <source>Paper of printed reports.</source>
            <translation>Papel de los informes impresos.</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>US letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <source>How dates are written in reports.</source>
            <translation>Cómo se escriben las fechas en los informes.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>As this computer does</source>
            <translation>Como este ordenador</translation>
        </message>
        <message>
            <source>21 Nov 2026</source>
            <translation>21 Nov 2026</translation>
        </message>
        <message>
            <source>Nov 21, 2026</source>
            <translation>Nov 21, 2026</translation>
        </message>
        <message>
            <source>The clinic's logo for reports: where its PNG, JPEG or plain SVG file lies. Empty: no logo.</source>
            <translation>El logotipo de la clínica para informes: dónde está su archivo PNG, JPEG o SVG simple. Vacío: sin logotipo.</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Sessions that begin now are encrypted on the disk, if this data has a key. Off: whoever has the disk reads them, and Home says so.</source>
            <translation>Las sesiones que empiezan ahora se cifran en el disco, si estos datos tienen clave. No: quien tenga el disco las lee, e Inicio lo dice.</translation>
        </message>
        <message>
            <source>Encrypt new sessions</source>
            <translation>Cifrar sesiones nuevas</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Encendido</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>How the room sounds. Everything shows in any case, and what is silent is said on the screen all the time.</source>
            <translation>Cómo suena la sala. Todo se muestra en cualquier caso, y lo mudo se dice siempre en la pantalla.</translation>
        </message>
        <message>
            <source>Room profile</source>
            <translation>Perfil de la sala</translation>
        </message>
        <message>
            <source>Quiet: high sounds, medium chimes once</source>
            <translation>Tranquila: altas suenan, medias avisan una vez</translation>
        </message>
        <message>
            <source>Normal: all sound</source>
            <translation>Normal: todo el sonido</translation>
        </message>
        <message>
            <source>Headset: all sound, there alone</source>
            <translation>Auriculares: todo el sonido, solo allí</translation>
        </message>
        <message>
            <source>The one sound output of the headset profile, as this computer's sound settings name it.</source>
            <translation>La única salida de sonido del perfil auriculares, como la nombran los ajustes de sonido de este ordenador.</translation>
        </message>
        <message>
            <source>Headset</source>
            <translation>Auriculares</translation>
        </message>
        <message>
            <source>What the screen says when nobody answers an alert: whom to call, and how.</source>
            <translation>Lo que dice la pantalla cuando nadie responde a una alerta: a quién llamar, y cómo.</translation>
        </message>
        <message>
            <source>Call line</source>
            <translation>Línea de llamada</translation>
        </message>
        <message>
            <source>Oxygen
Suction
Bag-mask
Defibrillator (AED)
Emergency drugs in date
Cuff sizes</source>
            <translation>Oxígeno
Aspiración
Balón con mascarilla
Desfibrilador (DEA)
Fármacos de emergencia sin caducar
Tamaños de manguito</translation>
        </message>
        <message>
            <source>What a person looks at for the self-test of the room, one thing a line.</source>
            <translation>Lo que una persona mira en la autoprueba de la sala, una cosa por línea.</translation>
        </message>
        <message>
            <source>The clinic's own list of the self-test</source>
            <translation>Lista propia de la clínica para la autoprueba</translation>
        </message>
        <message>
            <source>Where a backup is made once a day by itself: a folder on a second disk or a share. Empty: none is made.</source>
            <translation>Dónde se hace sola una copia al día: una carpeta en un segundo disco o un recurso compartido. Vacío: ninguna.</translation>
        </message>
        <message>
            <source>Daily backup to</source>
            <translation>Copia diaria a</translation>
        </message>
        <message>
            <source>How many backups of this data stay there; older ones go when a new one is whole.</source>
            <translation>Cuántas copias de estos datos quedan allí; las viejas se van cuando una nueva está entera.</translation>
        </message>
        <message>
            <source>Backups that stay</source>
            <translation>Copias que quedan</translation>
        </message>
        <message>
            <source>Where every event of a running session is copied to within a second: a folder on a second disk or a share. Empty: nowhere.</source>
            <translation>Adónde se copia en un segundo cada suceso de una sesión en curso: una carpeta en un segundo disco o un recurso compartido. Vacío: a ningún sitio.</translation>
        </message>
        <message>
            <source>Second copy while a session runs</source>
            <translation>Segunda copia durante la sesión</translation>
        </message>
        <message>
            <source>How long signed sessions are kept before the lead is asked to let them go. 0: nothing is ever proposed.</source>
            <translation>Cuánto se guardan las sesiones firmadas antes de pedir al responsable que las deje ir. 0: nunca se propone nada.</translation>
        </message>
        <message>
            <source>Keep sessions for</source>
            <translation>Guardar sesiones</translation>
        </message>
        <message>
            <source>years</source>
            <translation>años</translation>
        </message>
        <message>
            <source>simulated oximeter, capnometer and cuff</source>
            <translation>oxímetro, capnómetro y manguito simulados</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <source>Stop cuff</source>
            <translation>Parar manguito</translation>
        </message>
        <message>
            <source>Before 12/12</source>
            <translation>Antes 12/12</translation>
        </message>
        <message>
            <source>Infusion</source>
            <translation>Infusión</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Discharge 20/20</source>
            <translation>Alta 20/20</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>SIGUIENTE</translation>
        </message>
        <message>
            <source>Vitals</source>
            <translation>Constantes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Suceso</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfica</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Discharge</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Emergencia</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Calma</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Reconocer</translation>
        </message>
        <message>
            <source>Show patient</source>
            <translation>Ver paciente</translation>
        </message>
        <message>
            <source>+{more} more</source>
            <translation>+{more} más</translation>
        </message>
        <message>
            <source> · seen</source>
            <translation> · visto</translation>
        </message>
        <message>
            <source>+99 more</source>
            <translation>+99 más</translation>
        </message>
        <message>
            <source>NOT ANSWERED</source>
            <translation>SIN RESPUESTA</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>no vista</translation>
        </message>
        <message>
            <source>not acknowledged</source>
            <translation>sin reconocer</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <source>, {tone} priority</source>
            <translation>, prioridad {tone}</translation>
        </message>
        <message>
            <source>{chart}: {label}{tone}, {words}</source>
            <translation>{chart}: {label}{tone}, {words}</translation>
        </message>
        <message>
            <source>{value:g}</source>
            <translation>{value:g}</translation>
        </message>
        <message>
            <source>opens {count} sessions</source>
            <translation>abre {count} sesiones</translation>
        </message>
        <message>
            <source>{label}: {words}</source>
            <translation>{label}: {words}</translation>
        </message>
        <message>
            <source>opens these sessions</source>
            <translation>abre estas sesiones</translation>
        </message>
        <message>
            <source>Mark what you entered yourself. What nobody claims is listed before the patient leaves, and in the report.</source>
            <translation>Marque lo que anotó usted. Lo que nadie reclama se lista antes de que el paciente se vaya, y en el informe.</translation>
        </message>
        <message>
            <source>Entered behind the lock</source>
            <translation>Anotado tras el bloqueo</translation>
        </message>
        <message>
            <source>Mark all</source>
            <translation>Marcar todo</translation>
        </message>
        <message>
            <source>Whose they are</source>
            <translation>De quién son</translation>
        </message>
        <message>
            <source>These are mine</source>
            <translation>Son mías</translation>
        </message>
        <message>
            <source>{words}: which of these are yours?</source>
            <translation>{words}: ¿cuáles son suyas?</translation>
        </message>
        <message>
            <source>Kept for {name}: what was not stored yet</source>
            <translation>Guardado para {name}: lo que aún no se había guardado</translation>
        </message>
        <message>
            <source>Handed over: {words}, is responsible now</source>
            <translation>Relevo dado: {words} es responsable ahora</translation>
        </message>
        <message>
            <source>Dose and highest systolic pressure by session</source>
            <translation>Dosis y presión sistólica más alta por sesión</translation>
        </message>
        <message>
            <source>{day}: {mg:g} mg, {systolic} mmHg</source>
            <translation>{day}: {mg:g} mg, {systolic} mmHg</translation>
        </message>
        <message>
            <source>Highest systolic, mmHg</source>
            <translation>Sistólica más alta, mmHg</translation>
        </message>
        <message>
            <source>Scores over time</source>
            <translation>Puntuaciones en el tiempo</translation>
        </message>
        <message>
            <source>{n}: {points}</source>
            <translation>{n}: {points}</translation>
        </message>
        <message>
            <source>{v:g}</source>
            <translation>{v:g}</translation>
        </message>
        <message>
            <source>Cuff started</source>
            <translation>Manguito iniciado</translation>
        </message>
        <message>
            <source>Press Measure again to start the cuff</source>
            <translation>Pulse Medir de nuevo para iniciar el manguito</translation>
        </message>
        <message>
            <source>Quiet ended: the cuff may start</source>
            <translation>Calma terminada: el manguito puede iniciarse</translation>
        </message>
        <message>
            <source>Nothing is due that the cuff could be held from</source>
            <translation>No toca nada de lo que el manguito pueda retenerse</translation>
        </message>
        <message>
            <source>Quiet until {end}: the cuff is held</source>
            <translation>Calma hasta {end}: el manguito se retiene</translation>
        </message>
        <message>
            <source>This needs the PIN again.</source>
            <translation>Esto necesita el PIN de nuevo.</translation>
        </message>
        <message>
            <source>at the device</source>
            <translation>en el aparato</translation>
        </message>
        <message>
            <source>by the schedule</source>
            <translation>por el horario</translation>
        </message>
        <message>
            <source>as the recheck after an alert</source>
            <translation>como recontrol tras una alerta</translation>
        </message>
        <message>
            <source>Quiet until {until}</source>
            <translation>Calma hasta {until}</translation>
        </message>
        <message>
            <source>the cuff is held</source>
            <translation>el manguito se retiene</translation>
        </message>
        <message>
            <source>{label} shown from {device}</source>
            <translation>{label} mostrado de {device}</translation>
        </message>
        <message>
            <source>{device} {state}</source>
            <translation>{device} {state}</translation>
        </message>
        <message>
            <source>Stopwatch</source>
            <translation>Cronómetro</translation>
        </message>
        <message>
            <source>Emergency over</source>
            <translation>Fin de emergencia</translation>
        </message>
        <message>
            <source>not in the record yet</source>
            <translation>aún no en el registro</translation>
        </message>
        <message>
            <source>no infusion</source>
            <translation>sin infusión</translation>
        </message>
        <message>
            <source>struck within 10 s</source>
            <translation>tachado en 10 s</translation>
        </message>
        <message>
            <source>Stored: {code}</source>
            <translation>Guardado: {code}</translation>
        </message>
        <message>
            <source>Infusion {change}</source>
            <translation>Infusión {change}</translation>
        </message>
        <message>
            <source>Acknowledged: {action}</source>
            <translation>Reconocida: {action}</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resuelto</translation>
        </message>
        <message>
            <source>Struck: {reason}</source>
            <translation>Tachado: {reason}</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Addendum signed</source>
            <translation>Adenda firmada</translation>
        </message>
        <message>
            <source>Dose time corrected</source>
            <translation>Hora de la dosis corregida</translation>
        </message>
        <message>
            <source>Struck</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Stored: {echo}</source>
            <translation>Guardado: {echo}</translation>
        </message>
        <message>
            <source>{words}   ·   kept in memory, not on disk yet</source>
            <translation>{words}   ·   en memoria, aún no en el disco</translation>
        </message>
        <message>
            <source>Vitals: type the numbers</source>
            <translation>Constantes: escriba los números</translation>
        </message>
        <message>
            <source>Number pad, key #</source>
            <translation>Teclado numérico, tecla #</translation>
        </message>
        <message>
            <source>Number pad</source>
            <translation>Teclado numérico</translation>
        </message>
        <message>
            <source>Strike</source>
            <translation>Tachar</translation>
        </message>
        <message>
            <source>Enter: take it up</source>
            <translation>Intro: retomar</translation>
        </message>
        <message>
            <source>Wrong patient</source>
            <translation>Otro paciente</translation>
        </message>
        <message>
            <source>False reading</source>
            <translation>Medida falsa</translation>
        </message>
        <message>
            <source>Typing error</source>
            <translation>Error al teclear</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>Aquí no puede cambiarse nada.</translation>
        </message>
        <message>
            <source>Resolved now</source>
            <translation>Resuelto ahora</translation>
        </message>
        <message>
            <source>Read, with the author's PIN</source>
            <translation>Leer, con el PIN del autor</translation>
        </message>
        <message>
            <source>What is right, and why</source>
            <translation>Qué es correcto, y por qué</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Sign the addendum</source>
            <translation>Firmar la adenda</translation>
        </message>
        <message>
            <source>Write what is right</source>
            <translation>Escriba lo correcto</translation>
        </message>
        <message>
            <source>The record is signed: addendum</source>
            <translation>El registro está firmado: adenda</translation>
        </message>
        <message>
            <source>Right values</source>
            <translation>Valores correctos</translation>
        </message>
        <message>
            <source>158/94 or hr 88</source>
            <translation>158/94 o hr 88</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Type the right values</source>
            <translation>Escriba los valores correctos</translation>
        </message>
        <message>
            <source>A word or two why</source>
            <translation>Una o dos palabras, por qué</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Dada a las</translation>
        </message>
        <message>
            <source>@14:20 or @-3</source>
            <translation>@14:20 o @-3</translation>
        </message>
        <message>
            <source>Correct the time</source>
            <translation>Corregir la hora</translation>
        </message>
        <message>
            <source>Type a time, such as @14:20 or @-3</source>
            <translation>Escriba una hora, como @14:20 o @-3</translation>
        </message>
        <message>
            <source>Other reason, Enter strikes</source>
            <translation>Otro motivo, Intro tacha</translation>
        </message>
        <message>
            <source>Strike: it does not hold</source>
            <translation>Tachar: no vale</translation>
        </message>
        <message>
            <source>In your words: what matters now, what worries you</source>
            <translation>En sus palabras: qué importa ahora, qué le preocupa</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Dar el relevo</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>En sus palabras</translation>
        </message>
        <message>
            <source>PIN of who hands over</source>
            <translation>PIN de quien da el relevo</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>Quién se hace cargo</translation>
        </message>
        <message>
            <source>Takes over</source>
            <translation>Se hace cargo</translation>
        </message>
        <message>
            <source>{words}, hands over</source>
            <translation>{words} da el relevo</translation>
        </message>
        <message>
            <source>a digit starts the vitals line from outside a text field; where a PIN is asked for it is the PIN's</source>
            <translation>una cifra empieza la línea de constantes fuera de un campo de texto; donde se pide un PIN, es del PIN</translation>
        </message>
        <message>
            <source>the next control; Enter or Space presses it</source>
            <translation>el control siguiente; Intro o Espacio lo pulsa</translation>
        </message>
        <message>
            <source>F-keys</source>
            <translation>Teclas F</translation>
        </message>
        <message>
            <source>work from every field and behind the privacy lock</source>
            <translation>funcionan desde todo campo y tras el bloqueo de privacidad</translation>
        </message>
        <message>
            <source>Always there</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>{title}: {called}</source>
            <translation>{title}: {called}</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Terapeuta</translation>
        </message>
        <message>
            <source>Keys, key ?</source>
            <translation>Teclas, tecla ?</translation>
        </message>
        <message>
            <source>Keys and theme</source>
            <translation>Teclas y tema</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Aparatos</translation>
        </message>
        <message>
            <source>At the screen now. Shows everyone who is here</source>
            <translation>Ahora en la pantalla. Muestra a todos los que están aquí</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Hides who the patient is; values, clock and alerts stay</source>
            <translation>Oculta quién es el paciente; valores, reloj y alertas quedan</translation>
        </message>
        <message>
            <source>responsible: {responsible}</source>
            <translation>responsable: {responsible}</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <source>{word}, key {key}</source>
            <translation>{word}, tecla {key}</translation>
        </message>
        <message>
            <source>Responsible: {responsible}</source>
            <translation>Resp.: {responsible}</translation>
        </message>
        <message>
            <source>Change the pump first, then say so here.</source>
            <translation>Cambie primero la bomba, y dígalo aquí.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausada</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Reanudada</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>No infusion is running.</source>
            <translation>No hay infusión en marcha.</translation>
        </message>
        <message>
            <source>{text}, key {keys}</source>
            <translation>{text}, tecla {keys}</translation>
        </message>
        <message>
            <source>Pause sound</source>
            <translation>Pausar sonido</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Activar sonido</translation>
        </message>
        <message>
            <source>Probes off</source>
            <translation>Sensores fuera</translation>
        </message>
        <message>
            <source>Probes on</source>
            <translation>Sensores puestos</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Pause {side_words}</source>
            <translation>Pausar {side_words}</translation>
        </message>
        <message>
            <source>Not yet, key Escape</source>
            <translation>Aún no, tecla Escape</translation>
        </message>
        <message>
            <source>It goes on being watched and recorded until it is ended. Whoever goes hands it over to somebody who stays.</source>
            <translation>Se sigue vigilando y registrando hasta que termine. Quien se va da el relevo a alguien que se queda.</translation>
        </message>
        <message>
            <source>Out of sight, the window comes back by itself as soon as an alert asks for somebody.</source>
            <translation>Fuera de la vista, la ventana vuelve sola en cuanto una alerta pide a alguien.</translation>
        </message>
        <message>
            <source>A simulated session: nobody is watched and nothing is kept.</source>
            <translation>Sesión simulada: no se vigila a nadie y no se guarda nada.</translation>
        </message>
        <message>
            <source>Close the demo</source>
            <translation>Cerrar la demo</translation>
        </message>
        <message>
            <source>Nothing is watched or recorded any more. At the next start it is offered again.</source>
            <translation>Ya no se vigila ni registra nada. En el próximo inicio se ofrece de nuevo.</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Cerrar el programa</translation>
        </message>
        <message>
            <source>Close in mid-session?</source>
            <translation>¿Cerrar en plena sesión?</translation>
        </message>
        <message>
            <source>Out of sight, all goes on</source>
            <translation>Fuera de la vista, todo sigue</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Terminar la sesión</translation>
        </message>
        <message>
            <source>Who the patient is, notes and pages are hidden. Without a PIN work: acknowledge, vitals with V, measure, quick events, emergency. They are recorded as person not identified, and claimed later by PIN.</source>
            <translation>Se ocultan la identidad del paciente, notas y páginas. Sin PIN: confirmar, constantes con V, medir, sucesos rápidos, urgencia. Se registran como persona no identificada, y se reclaman después con PIN.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Who is there</source>
            <translation>Quién está ahí</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>KAT Monitor: record and reminder aid, not a medical device</source>
            <translation>KAT Monitor: ayuda de registro y recordatorio, no es un producto sanitario</translation>
        </message>
        <message>
            <source>Clinical note · Enter stores</source>
            <translation>Nota clínica · Intro guarda</translation>
        </message>
        <message>
            <source>OWN NOTE</source>
            <translation>NOTA PROPIA</translation>
        </message>
        <message>
            <source>Own note</source>
            <translation>Nota propia</translation>
        </message>
        <message>
            <source>Clinical note</source>
            <translation>Nota clínica</translation>
        </message>
        <message>
            <source>What was seen or said</source>
            <translation>Lo que se vio o se dijo</translation>
        </message>
        <message>
            <source>For you alone: nobody else can read it</source>
            <translation>Solo para usted: nadie más puede leerla</translation>
        </message>
        <message>
            <source>The kind is chosen before typing: store this note first</source>
            <translation>El tipo se elige antes de escribir: guarde primero esta nota</translation>
        </message>
        <message>
            <source>{words}. Enter takes it up</source>
            <translation>{words}. Intro la retoma</translation>
        </message>
        <message>
            <source>Enter again keeps it</source>
            <translation>Intro de nuevo lo deja</translation>
        </message>
        <message>
            <source>Enter twice keeps it</source>
            <translation>Intro dos veces lo deja</translation>
        </message>
        <message>
            <source>! {name} is a name. F8: {instead}. {keep}</source>
            <translation>! {name} es un nombre. F8: {instead}. {keep}</translation>
        </message>
        <message>
            <source>Own note stored</source>
            <translation>Nota propia guardada</translation>
        </message>
        <message>
            <source>Note stored</source>
            <translation>Nota guardada</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>barra</translation>
        </message>
        <message>
            <source>point</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>at the time</source>
            <translation>a la hora</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>menos</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Written under an earlier PIN? Type that one.</source>
            <translation>¿Escrita con un PIN anterior? Escriba ese.</translation>
        </message>
        <message>
            <source>Your PIN</source>
            <translation>Su PIN</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Your first own note. A key is made that only your PIN opens: nobody else reads it, the lead neither.</source>
            <translation>Su primera nota propia. Se hace una clave que solo abre su PIN: nadie más la lee, tampoco el responsable.</translation>
        </message>
        <message>
            <source>Not stored: {fault}</source>
            <translation>No guardado: {fault}</translation>
        </message>
        <message>
            <source>{by} reads this note with the PIN. {old_pin}</source>
            <translation>{by} lee esta nota con el PIN. {old_pin}</translation>
        </message>
        <message>
            <source>An unfinished own note lies here, encrypted. {old_pin}</source>
            <translation>Aquí hay una nota propia sin acabar, cifrada. {old_pin}</translation>
        </message>
        <message>
            <source>Integration and aftercare</source>
            <translation>Integración y seguimiento</translation>
        </message>
        <message>
            <source>REMS form</source>
            <translation>Formulario REMS</translation>
        </message>
        <message>
            <source>What helped</source>
            <translation>Qué ayudó</translation>
        </message>
        <message>
            <source>Brought back later</source>
            <translation>Traído después</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>The session has not ended yet</source>
            <translation>La sesión aún no ha terminado</translation>
        </message>
        <message>
            <source>{duty_titles}: recorded by</source>
            <translation>{duty_titles}: anotado por</translation>
        </message>
        <message>
            <source>Record: {duty_titles}</source>
            <translation>Anotar: {duty_titles}</translation>
        </message>
        <message>
            <source>Record: REMS submitted</source>
            <translation>Anotar: REMS enviado</translation>
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation>{label}: {value}</translation>
        </message>
        <message>
            <source>NOT SAID</source>
            <translation>NO DICHO</translation>
        </message>
        <message>
            <source>{label}, {unit}</source>
            <translation>{label}, {unit}</translation>
        </message>
        <message>
            <source>Before dosing</source>
            <translation>Antes de la dosis</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>Controles previos</translation>
        </message>
        <message>
            <source>Dose given</source>
            <translation>Dosis dada</translation>
        </message>
        <message>
            <source>{few} missing, next: {following}</source>
            <translation>faltan {few}, siguiente: {following}</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>No falta nada</translation>
        </message>
        <message>
            <source>Still missing: </source>
            <translation>Falta aún: </translation>
        </message>
        <message>
            <source>A prescriber decides</source>
            <translation>Decide un médico</translation>
        </message>
        <message>
            <source>Waive this gate</source>
            <translation>Dispensar este control</translation>
        </message>
        <message>
            <source>{word}: {why}</source>
            <translation>{word}: {why}</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <source>No complete set yet</source>
            <translation>Aún sin serie completa</translation>
        </message>
        <message>
            <source>Write it here</source>
            <translation>Escribir aquí</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Tomar</translation>
        </message>
        <message>
            <source>Choose one that is there</source>
            <translation>Elija algo que exista</translation>
        </message>
        <message>
            <source>{name} is there already. Press again to replace it</source>
            <translation>{name} ya existe. Pulse otra vez para reemplazarlo</translation>
        </message>
        <message>
            <source>If they are wrong, set them in this computer's own settings: this page follows. Until somebody answers, the session stays as it is, nothing of it is lost, and Home offers it again.</source>
            <translation>Si son incorrectas, ajústelas en la configuración de este ordenador: esta página las sigue. Mientras nadie responda, la sesión queda como está, no se pierde nada y Inicio la vuelve a ofrecer.</translation>
        </message>
        <message>
            <source>Is this computer's clock right?</source>
            <translation>¿Es correcto el reloj de este ordenador?</translation>
        </message>
        <message>
            <source>This computer says</source>
            <translation>Este ordenador indica</translation>
        </message>
        <message>
            <source>They are wrong: leave it as it is</source>
            <translation>Incorrectas: dejarla como está</translation>
        </message>
        <message>
            <source>They are right: go on</source>
            <translation>Correctas: continuar</translation>
        </message>
        <message>
            <source>They go from this computer for good, with what the library knows of them. Backups keep them until those go.</source>
            <translation>Se van de este ordenador para siempre, con lo que la biblioteca sabe de ellos. Las copias los guardan hasta que también se van.</translation>
        </message>
        <message>
            <source>Confirmed by the lead</source>
            <translation>Confirmado por el responsable</translation>
        </message>
        <message>
            <source>Let these records go</source>
            <translation>Dejar ir estos registros</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Leído por</translation>
        </message>
        <message>
            <source>Read the audit</source>
            <translation>Leer la auditoría</translation>
        </message>
        <message>
            <source>Audit, newest first</source>
            <translation>Auditoría, lo más nuevo primero</translation>
        </message>
        <message>
            <source>Who used the data</source>
            <translation>Quién usó los datos</translation>
        </message>
        <message>
            <source>Records past their time</source>
            <translation>Registros pasados de plazo</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Copiar ahora</translation>
        </message>
        <message>
            <source>The data of this computer lies in {folder}.</source>
            <translation>Los datos de este ordenador están en {folder}.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decidido</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>En la sala</translation>
        </message>
        <message>
            <source>Prescriber on the telephone</source>
            <translation>Médico al teléfono</translation>
        </message>
        <message>
            <source>Time of the call</source>
            <translation>Hora de la llamada</translation>
        </message>
        <message>
            <source>Read back and confirmed</source>
            <translation>Releído y confirmado</translation>
        </message>
        <message>
            <source>Prescriber</source>
            <translation>Médico</translation>
        </message>
        <message>
            <source>Taken down by</source>
            <translation>Tomado por</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Como fue</translation>
        </message>
        <message>
            <source>10 times</source>
            <translation>10 veces</translation>
        </message>
        <message>
            <source>60 times</source>
            <translation>60 veces</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>De una vez</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Bluetooth</source>
            <translation>Bluetooth</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>End test</source>
            <translation>Fin de prueba</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>no listado</translation>
        </message>
        <message>
            <source>Which device hangs on it</source>
            <translation>Qué aparato está conectado</translation>
        </message>
        <message>
            <source>Port or file</source>
            <translation>Puerto o archivo</translation>
        </message>
        <message>
            <source>/dev/pts/3 or a file</source>
            <translation>/dev/pts/3 o un archivo</translation>
        </message>
        <message>
            <source>How fast a file is played</source>
            <translation>A qué ritmo se reproduce un archivo</translation>
        </message>
        <message>
            <source>Show this device</source>
            <translation>Mostrar este aparato</translation>
        </message>
        <message>
            <source>Save bytes</source>
            <translation>Guardar bytes</translation>
        </message>
        <message>
            <source>The latest bytes, for support, without anything that names a person</source>
            <translation>Los últimos bytes, para asistencia, sin nada que nombre a una persona</translation>
        </message>
        <message>
            <source>WAITING FOR ESCORT: only the ride home is missing. A set every 30 min, no device alerts.</source>
            <translation>ESPERA AL ACOMPAÑANTE: solo falta el regreso. Una serie cada 30 min, sin alertas de aparatos.</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Criterios</translation>
        </message>
        <message>
            <source>Discharge {passed} of {count}</source>
            <translation>Alta {passed} de {count}</translation>
        </message>
        <message>
            <source>Store what was found</source>
            <translation>Guardar lo hallado</translation>
        </message>
        <message>
            <source>Score it</source>
            <translation>Puntuar</translation>
        </message>
        <message>
            <source>Override</source>
            <translation>Exceptuar</translation>
        </message>
        <message>
            <source>{word}: {proof}</source>
            <translation>{word}: {proof}</translation>
        </message>
        <message>
            <source>The same decision also lets these be</source>
            <translation>La misma decisión deja pasar también estos</translation>
        </message>
        <message>
            <source>Dose {count}</source>
            <translation>Dosis {count}</translation>
        </message>
        <message>
            <source>A nurse or a prescriber gives the dose: change the active person first</source>
            <translation>Enfermería o un médico da la dosis: cambie primero la persona activa</translation>
        </message>
        <message>
            <source>Something is missing or wrong above</source>
            <translation>Falta algo o está mal arriba</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Revisado por</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Segunda persona</translation>
        </message>
        <message>
            <source>{words}: your PIN</source>
            <translation>{words}: su PIN</translation>
        </message>
        <message>
            <source>Reads drug, concentration, dose, patient and route, and confirms by PIN.</source>
            <translation>Lee fármaco, concentración, dosis, paciente y vía, y confirma con PIN.</translation>
        </message>
        <message>
            <source>Reads drug, concentration, dose, patient and route, and confirms by PIN. Without this check the report says so on page 1.</source>
            <translation>Lee fármaco, concentración, dosis, paciente y vía, y confirma con PIN. Sin esta revisión el informe lo dice en la página 1.</translation>
        </message>
        <message>
            <source>{mg:g} mg {drug}, {route}, given {at}</source>
            <translation>{mg:g} mg {drug}, {route}, dado {at}</translation>
        </message>
        <message>
            <source>over {duration_min:g} min</source>
            <translation>en {duration_min:g} min</translation>
        </message>
        <message>
            <source>device {device}</source>
            <translation>dispositivo {device}</translation>
        </message>
        <message>
            <source>lot {lot}, expiry {expiry}</source>
            <translation>lote {lot}, caducidad {expiry}</translation>
        </message>
        <message>
            <source>site {site}</source>
            <translation>sitio {site}</translation>
        </message>
        <message>
            <source>ordered by {by_name}</source>
            <translation>pedido por {by_name}</translation>
        </message>
        <message>
            <source>prescriber on site: {by_name}</source>
            <translation>médico presente: {by_name}</translation>
        </message>
        <message>
            <source>starts the clock: T0 is the time of this dose.</source>
            <translation>inicia el reloj: T0 es la hora de esta dosis.</translation>
        </message>
        <message>
            <source>moves the earliest leave time.</source>
            <translation>mueve la hora de salida más temprana.</translation>
        </message>
        <message>
            <source>Recording {first} {observation}</source>
            <translation>El registro {first} {observation}</translation>
        </message>
        <message>
            <source>Drug and dose</source>
            <translation>Fármaco y dosis</translation>
        </message>
        <message>
            <source>Vial and waste</source>
            <translation>Vial y desecho</translation>
        </message>
        <message>
            <source>People and time</source>
            <translation>Personas y hora</translation>
        </message>
        <message>
            <source>the two weights differ: weigh again</source>
            <translation>los dos pesos difieren: pese de nuevo</translation>
        </message>
        <message>
            <source>this protocol is for {route}: choose another protocol</source>
            <translation>este protocolo es para {route}: elija otro protocolo</translation>
        </message>
        <message>
            <source>, last time {last_weight:g} kg</source>
            <translation>, la última vez {last_weight:g} kg</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Concentración</translation>
        </message>
        <message>
            <source>50 mg/mL</source>
            <translation>50 mg/mL</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>or 154 lb</source>
            <translation>o 154 lb</translation>
        </message>
        <message>
            <source>Weight again</source>
            <translation>Peso de nuevo</translation>
        </message>
        <message>
            <source>Infusion over</source>
            <translation>Infusión en</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>left deltoid</source>
            <translation>deltoides izquierdo</translation>
        </message>
        <message>
            <source>Reason for a dose outside the range, as ordered</source>
            <translation>Motivo de una dosis fuera de rango, como se pidió</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>Caducidad</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Extraído</translation>
        </message>
        <message>
            <source>Wasted</source>
            <translation>Desechado</translation>
        </message>
        <message>
            <source>It does not balance: record it so</source>
            <translation>No cuadra: registrarlo así</translation>
        </message>
        <message>
            <source>Prescriber on site</source>
            <translation>Médico presente</translation>
        </message>
        <message>
            <source>Witness of the waste</source>
            <translation>Testigo del desecho</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dada</translation>
        </message>
        <message>
            <source>Now, as it is recorded</source>
            <translation>Ahora, al registrarla</translation>
        </message>
        <message>
            <source>At another time</source>
            <translation>A otra hora</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>The patient left, or the session ended</source>
            <translation>El paciente se fue, o la sesión terminó</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>Terminada a las</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>The report would lack</source>
            <translation>Al informe le faltaría</translation>
        </message>
        <message>
            <source>How the session ends</source>
            <translation>Cómo termina la sesión</translation>
        </message>
        <message>
            <source>Readings stop; signing follows.</source>
            <translation>Las medidas paran; sigue la firma.</translation>
        </message>
        <message>
            <source>A nurse or a prescriber ends the session: change the active person first</source>
            <translation>Enfermería o un médico termina la sesión: cambie primero la persona activa</translation>
        </message>
        <message>
            <source>Not said: {empty}. Fill in, or press again to end without</source>
            <translation>No dicho: {empty}. Rellene, o pulse de nuevo para terminar sin ello</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>File (empty: with the other reports)</source>
            <translation>Archivo (vacío: con los demás informes)</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
        <message>
            <source>A record and reminder aid for one treatment room. It is not a certified medical device. Two short steps, and it is ready.</source>
            <translation>Una ayuda de registro y recordatorio para una sala de tratamiento. No es un producto sanitario certificado. Dos pasos cortos, y está lista.</translation>
        </message>
        <message>
            <source>Clinic</source>
            <translation>Clínica</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>as it is called in the house</source>
            <translation>como se llama en la casa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>as it should stand on reports</source>
            <translation>como debe figurar en los informes</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <source>one to four letters</source>
            <translation>de una a cuatro letras</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>PIN, 4 to 12 digits</source>
            <translation>PIN, de 4 a 12 cifras</translation>
        </message>
        <message>
            <source>PIN again</source>
            <translation>PIN de nuevo</translation>
        </message>
        <message>
            <source>Others are added later. The PIN is stored only as a digest: nobody can read it.</source>
            <translation>Otros se añaden después. El PIN se guarda solo como huella: nadie puede leerlo.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Look at a demo session</source>
            <translation>Ver una sesión de demostración</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Something is missing above</source>
            <translation>Falta algo arriba</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>14:20 or 6 h ago</source>
            <translation>14:20 o 6 h</translation>
        </message>
        <message>
            <source>{title}: stopped</source>
            <translation>{title}: detenido</translation>
        </message>
        <message>
            <source>Wait until what is under way is done, or stop it</source>
            <translation>Espere a que acabe lo que está en curso, o deténgalo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Choose who you are first: every answer carries a name</source>
            <translation>Elija primero quién es usted: cada respuesta lleva un nombre</translation>
        </message>
        <message>
            <source>Store the answer</source>
            <translation>Guardar la respuesta</translation>
        </message>
        <message>
            <source>Remark; if not met, why</source>
            <translation>Observación; si no se cumple, por qué</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>No cumplido</translation>
        </message>
        <message>
            <source>Ask about safety now, before going on</source>
            <translation>Pregunte por la seguridad ahora, antes de seguir</translation>
        </message>
        <message>
            <source>Relation to the patient</source>
            <translation>Relación con el paciente</translation>
        </message>
        <message>
            <source>partner, friend; alone</source>
            <translation>pareja, amiga; solo</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transporte</translation>
        </message>
        <message>
            <source>Escort's name</source>
            <translation>Nombre del acompañante</translation>
        </message>
        <message>
            <source>Escort's phone</source>
            <translation>Teléfono del acompañante</translation>
        </message>
        <message>
            <source>a number that answers today</source>
            <translation>localizable hoy</translation>
        </message>
        <message>
            <source>needed to reach the escort</source>
            <translation>necesario para localizar al acompañante</translation>
        </message>
        <message>
            <source>The same is asked on the dose page, beside the dose itself.</source>
            <translation>Lo mismo se pregunta en la página de dosis, junto a la dosis.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Stop the infusion</source>
            <translation>Detener la infusión</translation>
        </message>
        <message>
            <source>No dose was given yet.</source>
            <translation>Aún no se dio dosis.</translation>
        </message>
        <message>
            <source>Give another dose</source>
            <translation>Dar otra dosis</translation>
        </message>
        <message>
            <source>Changed at (empty: now)</source>
            <translation>Cambiada a las (vacío: ahora)</translation>
        </message>
        <message>
            <source>New rate</source>
            <translation>Ritmo nuevo</translation>
        </message>
        <message>
            <source>Set the rate</source>
            <translation>Fijar el ritmo</translation>
        </message>
        <message>
            <source>Really given at</source>
            <translation>Dada realmente a las</translation>
        </message>
        <message>
            <source>Correct the time of this dose</source>
            <translation>Corregir la hora de esta dosis</translation>
        </message>
        <message>
            <source>Store the corrected time</source>
            <translation>Guardar la hora corregida</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Protocolos</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>This room today</source>
            <translation>Esta sala hoy</translation>
        </message>
        <message>
            <source>Demo session</source>
            <translation>Sesión de demostración</translation>
        </message>
        <message>
            <source>Start a session</source>
            <translation>Empezar una sesión</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>Ninguna está abierta.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
        <message>
            <source>Sign in first: every entry carries a name</source>
            <translation>Inicie sesión primero: cada entrada lleva un nombre</translation>
        </message>
        <message>
            <source>{state} · {detail}</source>
            <translation>{state} · {detail}</translation>
        </message>
        <message>
            <source>, LATE</source>
            <translation>, ATRASADO</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>{words}, signed in</source>
            <translation>{words}, sesión iniciada</translation>
        </message>
        <message>
            <source>Backup and audit</source>
            <translation>Copia y auditoría</translation>
        </message>
        <message>
            <source>Last backup: {backup}</source>
            <translation>Última copia: {backup}</translation>
        </message>
        <message>
            <source>For this patient, in this session, from now on. Values of before keep the limit of their own time. The protocol stays as it is.</source>
            <translation>Para este paciente, en esta sesión, desde ahora. Los valores de antes mantienen el límite de su momento. El protocolo queda como está.</translation>
        </message>
        <message>
            <source>Limits for this patient</source>
            <translation>Límites para este paciente</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Change this limit</source>
            <translation>Cambiar este límite</translation>
        </message>
        <message>
            <source>New limit</source>
            <translation>Límite nuevo</translation>
        </message>
        <message>
            <source>New lower limit</source>
            <translation>Límite inferior nuevo</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Cambiado por</translation>
        </message>
        <message>
            <source>{title}, {word}, {proof}</source>
            <translation>{title}, {word}, {proof}</translation>
        </message>
        <message>
            <source>Nobody has touched this window for a while. What was typed is still there.</source>
            <translation>Nadie ha tocado esta ventana hace un rato. Lo escrito sigue ahí.</translation>
        </message>
        <message>
            <source>this PIN does not fit</source>
            <translation>este PIN no encaja</translation>
        </message>
        <message>
            <source>{label}: another name</source>
            <translation>{label}: otro nombre</translation>
        </message>
        <message>
            <source>another name</source>
            <translation>otro nombre</translation>
        </message>
        <message>
            <source>Nobody to choose: sign in under People</source>
            <translation>Nadie que elegir: inicie sesión en Personal</translation>
        </message>
        <message>
            <source>either a person or another name, not both</source>
            <translation>o una persona u otro nombre, no ambos</translation>
        </message>
        <message>
            <source>{label}: PIN</source>
            <translation>{label}: PIN</translation>
        </message>
        <message>
            <source>{question}: {words}</source>
            <translation>{question}: {words}</translation>
        </message>
        <message>
            <source>Protect this clinic's data</source>
            <translation>Proteger los datos de esta clínica</translation>
        </message>
        <message>
            <source>Protect the data that is here</source>
            <translation>Proteger los datos que hay</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Frase de paso de nuevo</translation>
        </message>
        <message>
            <source>The key</source>
            <translation>La clave</translation>
        </message>
        <message>
            <source>Do without encryption</source>
            <translation>Prescindir del cifrado</translation>
        </message>
        <message>
            <source>Or without</source>
            <translation>O sin él</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Save it as text</source>
            <translation>Guardar como texto</translation>
        </message>
        <message>
            <source>Last group of the recovery key, from the print</source>
            <translation>Último grupo de la clave de recuperación, del impreso</translation>
        </message>
        <message>
            <source>four letters and digits</source>
            <translation>cuatro letras y cifras</translation>
        </message>
        <message>
            <source>The recovery key</source>
            <translation>La clave de recuperación</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Recovery key {recovery}</source>
            <translation>Clave de recuperación {recovery}</translation>
        </message>
        <message>
            <source>the two differ: type the second again</source>
            <translation>las dos difieren: escriba la segunda de nuevo</translation>
        </message>
        <message>
            <source>Where to, best a stick that goes into the safe</source>
            <translation>Dónde, mejor una memoria que vaya a la caja fuerte</translation>
        </message>
        <message>
            <source>Whoever signs has read every number above. The version is in force from the next session on, under this name; a changed letter is another version and needs another signature.</source>
            <translation>Quien firma ha leído cada número de arriba. La versión rige desde la próxima sesión, con este nombre; una letra cambiada es otra versión y necesita otra firma.</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>Alert rules</source>
            <translation>Reglas de alerta</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Approve this version</source>
            <translation>Aprobar esta versión</translation>
        </message>
        <message>
            <source>The clinic's own files lie in {folder}.</source>
            <translation>Los archivos propios de la clínica están en {folder}.</translation>
        </message>
        <message>
            <source>Limits are examples until a prescriber has signed the version. {own}</source>
            <translation>Los límites son ejemplos hasta que un médico firme la versión. {own}</translation>
        </message>
        <message>
            <source>An example stays as it is: copy it, then edit the copy</source>
            <translation>Un ejemplo queda como está: cópielo, y edite la copia</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>The lead agrees</source>
            <translation>El responsable acepta</translation>
        </message>
        <message>
            <source>No high-priority alert</source>
            <translation>Sin alerta de prioridad alta</translation>
        </message>
        <message>
            <source>Line, field, what was expected</source>
            <translation>Línea, campo, lo que se esperaba</translation>
        </message>
        <message>
            <source>The file leaves {vitals} without a high-priority alert. It is not taken until the lead has agreed, with a reason.</source>
            <translation>El archivo deja {vitals} sin alerta de prioridad alta. No se acepta hasta que el responsable lo apruebe, con un motivo.</translation>
        </message>
        <message>
            <source>{name}, question by question</source>
            <translation>{name}, pregunta a pregunta</translation>
        </message>
        <message>
            <source>{number}. {words}</source>
            <translation>{number}. {words}</translation>
        </message>
        <message>
            <source>No session fits. Escape in the search clears it.</source>
            <translation>Ninguna sesión encaja. Escape en la búsqueda la vacía.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>patient, room, protocol, person, reason</source>
            <translation>paciente, sala, protocolo, persona, motivo</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Desde el día</translation>
        </message>
        <message>
            <source>from 2026-11-01</source>
            <translation>desde 2026-11-01</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Hasta el día</translation>
        </message>
        <message>
            <source>to 2026-11-30</source>
            <translation>hasta 2026-11-30</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Por mirar</translation>
        </message>
        <message>
            <source>Nothing quiet to sign</source>
            <translation>Nada tranquilo que visar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Patient's course</source>
            <translation>Curso del paciente</translation>
        </message>
        <message>
            <source>Sign off 100 quiet</source>
            <translation>Visar 100 tranquilas</translation>
        </message>
        <message>
            <source>{name}: all</source>
            <translation>{name}: todos</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Enero</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Febrero</translation>
        </message>
        <message>
            <source>March</source>
            <translation>Marzo</translation>
        </message>
        <message>
            <source>April</source>
            <translation>Abril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mayo</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Junio</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Julio</translation>
        </message>
        <message>
            <source>August</source>
            <translation>Agosto</translation>
        </message>
        <message>
            <source>September</source>
            <translation>Septiembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Octubre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>Noviembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Diciembre</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>{named}, {clinic}</source>
            <translation>{named}, {clinic}</translation>
        </message>
        <message>
            <source>, {imported} of them imported from other rooms</source>
            <translation>, {imported} de ellas importadas de otras salas</translation>
        </message>
        <message>
            <source>{sessions} sessions{imported}</source>
            <translation>{sessions} sesiones{imported}</translation>
        </message>
        <message>
            <source>No session was opened here</source>
            <translation>Aquí no se abrió ninguna sesión</translation>
        </message>
        <message>
            <source>{chart}: {label}</source>
            <translation>{chart}: {label}</translation>
        </message>
        <message>
            <source>{named}, {name}</source>
            <translation>{named}, {name}</translation>
        </message>
        <message>
            <source>{names} {year}</source>
            <translation>{names} {year}</translation>
        </message>
        <message>
            <source>No score was entered.</source>
            <translation>No se anotó ninguna puntuación.</translation>
        </message>
        <message>
            <source>Dose and highest pressure</source>
            <translation>Dosis y presión más alta</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Puntuaciones</translation>
        </message>
        <message>
            <source>{count} session, {stops}</source>
            <translation>{count} sesión, {stops}</translation>
        </message>
        <message>
            <source>{count} sessions, {stops}</source>
            <translation>{count} sesiones, {stops}</translation>
        </message>
        <message>
            <source>nothing is kept yet</source>
            <translation>aún no se guarda nada</translation>
        </message>
        <message>
            <source>{day} to {day_2}</source>
            <translation>{day} a {day_2}</translation>
        </message>
        <message>
            <source>Session {number}, </source>
            <translation>Sesión {number}, </translation>
        </message>
        <message>
            <source> ({mg_per_kg:g} mg/kg)</source>
            <translation> ({mg_per_kg:g} mg/kg)</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg{per_kg}</source>
            <translation>{drug} {mg:g} mg{per_kg}</translation>
        </message>
        <message>
            <source>highest {systolic:g}</source>
            <translation>más alta {systolic:g}</translation>
        </message>
        <message>
            <source>lowest SpO2 {lowest_spo2:g} %</source>
            <translation>SpO2 más baja {lowest_spo2:g} %</translation>
        </message>
        <message>
            <source>{alerts} alert</source>
            <translation>{alerts} alerta</translation>
        </message>
        <message>
            <source>{alerts} alerts</source>
            <translation>{alerts} alertas</translation>
        </message>
        <message>
            <source>left at T+{left_min:.0f}</source>
            <translation>se fue en T+{left_min:.0f}</translation>
        </message>
        <message>
            <source>One PIN for this sitting of 15 min; each session is signed off for itself. F10 signs, F8 goes on</source>
            <translation>Un PIN para 15 min; cada sesión recibe su propio visto bueno. F10 da el visto bueno, F8 sigue</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Clinic lead</source>
            <translation>Responsable de la clínica</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <source>Page 1</source>
            <translation>Página 1</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Visto bueno</translation>
        </message>
        <message>
            <source>{words}. {sitting_words}</source>
            <translation>{words}. {sitting_words}</translation>
        </message>
        <message>
            <source>This session needs a look: its sign-off needs a PIN of its own.</source>
            <translation>Esta sesión debe mirarse: su visto bueno necesita un PIN propio.</translation>
        </message>
        <message>
            <source>Look at: {reasons}</source>
            <translation>Mirar: {reasons}</translation>
        </message>
        <message>
            <source>Quiet: nothing to look at.</source>
            <translation>Tranquila: nada que mirar.</translation>
        </message>
        <message>
            <source>Record: {head}</source>
            <translation>Registro: {head}</translation>
        </message>
        <message>
            <source>Escort seen</source>
            <translation>Acompañante visto</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>The escort has not been seen yet.</source>
            <translation>Aún no se ha visto al acompañante.</translation>
        </message>
        <message>
            <source>The escort is here; the patient is not handed over yet.</source>
            <translation>El acompañante está aquí; el paciente aún no se ha entregado.</translation>
        </message>
        <message>
            <source>The patient was handed over to the escort.</source>
            <translation>El paciente se entregó al acompañante.</translation>
        </message>
        <message>
            <source>The escort did not come. Arrange another one; the patient stays until somebody is here.</source>
            <translation>El acompañante no vino. Acuerde otro; el paciente se queda hasta que haya alguien.</translation>
        </message>
        <message>
            <source>The escort is not fit to drive. Arrange another one; the patient stays until somebody is here.</source>
            <translation>El acompañante no puede conducir. Acuerde otro; el paciente se queda hasta que haya alguien.</translation>
        </message>
        <message>
            <source>Who is at the door</source>
            <translation>Quién está en la puerta</translation>
        </message>
        <message>
            <source>The escort of the plan</source>
            <translation>El acompañante previsto</translation>
        </message>
        <message>
            <source>Name, for the library</source>
            <translation>Nombre, para la biblioteca</translation>
        </message>
        <message>
            <source>Fit to drive, or not driving</source>
            <translation>Apto para conducir, o no conduce</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No vino</translation>
        </message>
        <message>
            <source>Unfit to drive</source>
            <translation>No apto para conducir</translation>
        </message>
        <message>
            <source>Plan: {plan}</source>
            <translation>Plan: {plan}</translation>
        </message>
        <message>
            <source>Nothing is in force until it is published as a new version and a prescriber has signed that.</source>
            <translation>Nada rige hasta publicarse como versión nueva y firmarla un médico.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baja</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Before the dose</source>
            <translation>Antes de la dosis</translation>
        </message>
        <message>
            <source>Onset</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Peak</source>
            <translation>Pico</translation>
        </message>
        <message>
            <source>Waning</source>
            <translation>Descenso</translation>
        </message>
        <message>
            <source>Observe</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>The difference</source>
            <translation>La diferencia</translation>
        </message>
        <message>
            <source>Try on past sessions</source>
            <translation>Probar en sesiones pasadas</translation>
        </message>
        <message>
            <source>Publish as a new version</source>
            <translation>Publicar como versión nueva</translation>
        </message>
        <message>
            <source>Alert rules of {name}</source>
            <translation>Reglas de alerta de {name}</translation>
        </message>
        <message>
            <source>The draft was changed while it was tried. Try it again</source>
            <translation>El borrador se modificó mientras se probaba. Pruébelo de nuevo</translation>
        </message>
        <message>
            <source>These changes are not published. Press again to leave them</source>
            <translation>Estos cambios no están publicados. Pulse de nuevo para dejarlos</translation>
        </message>
        <message>
            <source>The whole draft</source>
            <translation>Todo el borrador</translation>
        </message>
        <message>
            <source>difference, trial, publishing</source>
            <translation>diferencia, prueba, publicación</translation>
        </message>
        <message>
            <source>not a number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>como estaba</translation>
        </message>
        <message>
            <source>1 rule changed</source>
            <translation>1 regla cambiada</translation>
        </message>
        <message>
            <source>{count} rules changed</source>
            <translation>{count} reglas cambiadas</translation>
        </message>
        <message>
            <source>There are mistakes. Put them right first</source>
            <translation>Hay errores. Corríjalos primero</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>No se cambió nada</translation>
        </message>
        <message>
            <source>{field}. Type a number there first</source>
            <translation>{field}. Escriba ahí primero un número</translation>
        </message>
        <message>
            <source>There is no past session to try it on</source>
            <translation>No hay sesión pasada en que probarlo</translation>
        </message>
        <message>
            <source>another version than the one it was made from</source>
            <translation>otra versión que la de partida</translation>
        </message>
        <message>
            <source>In these phases</source>
            <translation>En estas fases</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Stays after its end until acknowledged</source>
            <translation>Queda tras su fin hasta reconocerse</translation>
        </message>
        <message>
            <source>Its priority's</source>
            <translation>El de su prioridad</translation>
        </message>
        <message>
            <source>Advice: the clinic's own line</source>
            <translation>Consejo: línea propia de la clínica</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Versión nueva</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>A revisar antes de</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Publicado por</translation>
        </message>
        <message>
            <source>Mistakes: line, field, what was expected</source>
            <translation>Errores: línea, campo, lo que se esperaba</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>Qué es distinto</translation>
        </message>
        <message>
            <source>No high-priority alert is left for {unguarded}. The lead has to agree to that.</source>
            <translation>No queda alerta de prioridad alta para {unguarded}. El responsable debe aceptarlo.</translation>
        </message>
        <message>
            <source>Past sessions under these rules</source>
            <translation>Sesiones pasadas con estas reglas</translation>
        </message>
        <message>
            <source>What this room signs is sealed with its key. Give the key to other rooms, so that they know its records; trust theirs, so that this room knows those. Compare a fingerprint by voice: a file alone may come from anybody.</source>
            <translation>Lo que firma esta sala se sella con su clave. Dé la clave a otras salas para que conozcan sus registros; confíe en las suyas para que esta sala conozca esos. Compare la huella de viva voz: un archivo solo puede venir de cualquiera.</translation>
        </message>
        <message>
            <source>Confirmed by a lead or an administrator</source>
            <translation>Confirmado por un responsable o un administrador</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Choose another room's key or report</source>
            <translation>Elegir la clave o un informe de otra sala</translation>
        </message>
        <message>
            <source>Seal keys</source>
            <translation>Claves de sello</translation>
        </message>
        <message>
            <source>No longer trust it</source>
            <translation>Dejar de confiar</translation>
        </message>
        <message>
            <source>No longer trust {name}</source>
            <translation>Dejar de confiar en {name}</translation>
        </message>
        <message>
            <source>No other room's key is trusted here.</source>
            <translation>Aquí no se confía en la clave de otra sala.</translation>
        </message>
        <message>
            <source>{words}. Does that room show the same fingerprint?</source>
            <translation>{words}. ¿Muestra esa sala la misma huella?</translation>
        </message>
        <message>
            <source>{words}. Records sealed with it are no longer known here.</source>
            <translation>{words}. Los registros sellados con ella ya no se conocen aquí.</translation>
        </message>
        <message>
            <source>Play the test tone</source>
            <translation>Tocar el tono de prueba</translation>
        </message>
        <message>
            <source>Looked at by</source>
            <translation>Mirado por</translation>
        </message>
        <message>
            <source>What this computer found</source>
            <translation>Lo que halló este ordenador</translation>
        </message>
        <message>
            <source>What a person looks at</source>
            <translation>Lo que mira una persona</translation>
        </message>
        <message>
            <source>Sign the self-test</source>
            <translation>Firmar la autoprueba</translation>
        </message>
        <message>
            <source>Being tested now.</source>
            <translation>Probándose ahora.</translation>
        </message>
        <message>
            <source>{title}: the test tone</source>
            <translation>{title}: el tono de prueba</translation>
        </message>
        <message>
            <source>Not all was looked at: say of each whether it is in order</source>
            <translation>No todo se miró: diga de cada cosa si está en orden</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>{changed} changed</source>
            <translation>{changed} cambiados</translation>
        </message>
        <message>
            <source>Something above cannot be stored so</source>
            <translation>Algo de arriba no puede guardarse así</translation>
        </message>
        <message>
            <source>The report lacks</source>
            <translation>Al informe le falta</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Integration, follow-up, REMS</source>
            <translation>Integración, seguimiento, REMS</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Abrir el informe</translation>
        </message>
        <message>
            <source> EXAMPLE LIMITS, NOT APPROVED were in force.</source>
            <translation> Regían LÍMITES DE EJEMPLO NO APROBADOS.</translation>
        </message>
        <message>
            <source>{words}, signs everything up to {head}: “{meaning}”. After that the record takes only further signatures and addenda.</source>
            <translation>{words} firma todo hasta {head}: «{meaning}». Después el registro solo acepta más firmas y adendas.</translation>
        </message>
        <message>
            <source>By telephone, to be countersigned within 24 h</source>
            <translation>Por teléfono, a refrendar en 24 h</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Cuál</translation>
        </message>
        <message>
            <source>Countersign</source>
            <translation>Refrendar</translation>
        </message>
        <message>
            <source>LATE: </source>
            <translation>ATRASADO: </translation>
        </message>
        <message>
            <source>Event {seq}</source>
            <translation>Suceso {seq}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>About event (empty: the session)</source>
            <translation>Sobre el suceso (vacío: la sesión)</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Escrito por</translation>
        </message>
        <message>
            <source>Store the addendum</source>
            <translation>Guardar la adenda</translation>
        </message>
        <message>
            <source>Own notes written so far open with the old PIN alone: nobody else can give it back. Who knows the old PIN changes it under Change my PIN, and keeps them.</source>
            <translation>Las notas propias escritas hasta ahora se abren solo con el PIN viejo: nadie más puede devolverlo. Quien sepa el PIN viejo lo cambia en Cambiar mi PIN, y las conserva.</translation>
        </message>
        <message>
            <source>The PIN of who leaves is void from then on. The name stays in the records, and the initials are free for others.</source>
            <translation>El PIN de quien se va queda anulado desde entonces. El nombre queda en los registros, y las iniciales quedan libres.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Their PIN, 4 to 12 digits</source>
            <translation>Su PIN, de 4 a 12 cifras</translation>
        </message>
        <message>
            <source>Their PIN again</source>
            <translation>Su PIN de nuevo</translation>
        </message>
        <message>
            <source>New PIN, 4 to 12 digits</source>
            <translation>PIN nuevo, de 4 a 12 cifras</translation>
        </message>
        <message>
            <source>New PIN again</source>
            <translation>PIN nuevo de nuevo</translation>
        </message>
        <message>
            <source>Whose PIN</source>
            <translation>PIN de quién</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmado por</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Quién trabaja aquí</translation>
        </message>
        <message>
            <source>Identity stays in this clinic's library; the record holds a pseudonym.</source>
            <translation>La identidad queda en la biblioteca de esta clínica; el registro lleva un seudónimo.</translation>
        </message>
        <message>
            <source>Patient number</source>
            <translation>Número de paciente</translation>
        </message>
        <message>
            <source>the clinic's own number</source>
            <translation>el número propio de la clínica</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Session number</source>
            <translation>Número de sesión</translation>
        </message>
        <message>
            <source>of this course</source>
            <translation>de este curso</translation>
        </message>
        <message>
            <source>Planned in this course</source>
            <translation>Previstas en este curso</translation>
        </message>
        <message>
            <source>Change name, date of birth or phone</source>
            <translation>Cambiar nombre, fecha de nacimiento o teléfono</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>{words}. Identity stays in this clinic's library; the record holds a pseudonym.</source>
            <translation>{words}. La identidad queda en la biblioteca de esta clínica; el registro lleva un seudónimo.</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>{name}, born {date_of_birth}</source>
            <translation>{name}, nacido/a el {date_of_birth}</translation>
        </message>
        <message>
            <source>Known here: {known_words}. Ask the patient to say name and date of birth.</source>
            <translation>Conocido aquí: {known_words}. Pida al paciente que diga nombre y fecha de nacimiento.</translation>
        </message>
        <message>
            <source>session {of} of {planned}: look again</source>
            <translation>sesión {of} de {planned}: mire de nuevo</translation>
        </message>
        <message>
            <source>Type the passphrase of this data. Where it is lost, type the printed recovery key instead: seven groups of four letters and digits. Without either, nobody can open it.</source>
            <translation>Escriba la frase de paso de estos datos. Si se perdió, escriba la clave de recuperación impresa: siete grupos de cuatro letras y cifras. Sin ninguna de las dos, nadie puede abrirlos.</translation>
        </message>
        <message>
            <source>The recovery key opened the data. Choose a new passphrase: from now on it opens the data at each start.</source>
            <translation>La clave de recuperación abrió los datos. Elija una frase de paso nueva: desde ahora abre los datos en cada inicio.</translation>
        </message>
        <message>
            <source>This data is encrypted</source>
            <translation>Estos datos están cifrados</translation>
        </message>
        <message>
            <source>The data in {folder} is opened by its passphrase.</source>
            <translation>Los datos en {folder} se abren con su frase de paso.</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Frase de paso o clave de recuperación</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Frase de paso nueva</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Frase de paso nueva de nuevo</translation>
        </message>
        <message>
            <source>A new passphrase</source>
            <translation>Una frase de paso nueva</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>an own note</source>
            <translation>una nota propia</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> y {count} más</translation>
        </message>
        <message>
            <source>{wall} behind the lock</source>
            <translation>{wall} tras el bloqueo</translation>
        </message>
        <message>
            <source>Parked {wall}: {cut}{more}</source>
            <translation>Aparcado {wall}: {cut}{more}</translation>
        </message>
        <message>
            <source>Not kept over a crash: {problem}</source>
            <translation>No guardado ante un fallo: {problem}</translation>
        </message>
        <message>
            <source>A draft could not be removed: {problem}</source>
            <translation>No se pudo quitar un borrador: {problem}</translation>
        </message>
        <message>
            <source>Who is at the screen from now on?</source>
            <translation>¿Quién está en la pantalla desde ahora?</translation>
        </message>
        <message>
            <source>Who has left?</source>
            <translation>¿Quién se ha ido?</translation>
        </message>
        <message>
            <source>This session goes on meanwhile; its alerts are shown on Home too.</source>
            <translation>Esta sesión sigue mientras tanto; sus alertas se muestran también en Inicio.</translation>
        </message>
        <message>
            <source>People here</source>
            <translation>Personas aquí</translation>
        </message>
        <message>
            <source>Somebody has left</source>
            <translation>Alguien se ha ido</translation>
        </message>
        <message>
            <source>Home, other sessions</source>
            <translation>Inicio, otras sesiones</translation>
        </message>
        <message>
            <source>Everybody who works here is signed in.</source>
            <translation>Todos los que trabajan aquí han iniciado sesión.</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>Quién llega</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>SpO₂</source>
            <translation>SpO₂</translation>
        </message>
        <message>
            <source>{what} {when}</source>
            <translation>{what} {when}</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <source>Session ended, sign it</source>
            <translation>Sesión terminada, fírmela</translation>
        </message>
        <message>
            <source>Choose a protocol</source>
            <translation>Elegir un protocolo</translation>
        </message>
        <message>
            <source>Dose when ready</source>
            <translation>Dosis cuando esté listo</translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>Nada pendiente</translation>
        </message>
        <message>
            <source>quiet until {until}</source>
            <translation>calma hasta {until}</translation>
        </message>
        <message>
            <source>in {away_ms}</source>
            <translation>en {away_ms}</translation>
        </message>
        <message>
            <source>late by {away_ms}</source>
            <translation>retraso {away_ms}</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Serie</translation>
        </message>
        <message>
            <source>{what} again</source>
            <translation>{what} de nuevo</translation>
        </message>
        <message>
            <source>Baseline {what}</source>
            <translation>Basal {what}</translation>
        </message>
        <message>
            <source>{what} + MOAA/S</source>
            <translation>{what} + MOAA/S</translation>
        </message>
        <message>
            <source>, ends {end_t}</source>
            <translation>, acaba {end_t}</translation>
        </message>
        <message>
            <source>{mg:.1f} of {mg_2:g} mg in {running_ms} min</source>
            <translation>{mg:.1f} de {mg_2:g} mg en {running_ms} min</translation>
        </message>
        <message>
            <source>{state}: {given}{ends}</source>
            <translation>{state}: {given}{ends}</translation>
        </message>
        <message>
            <source>Discharge{count}</source>
            <translation>Alta{count}</translation>
        </message>
        <message>
            <source>Before{count}</source>
            <translation>Antes{count}</translation>
        </message>
        <message>
            <source>The last entry of this session: {day}, {time}</source>
            <translation>La última entrada de esta sesión: {day}, {time}</translation>
        </message>
        <message>
            <source>The clock fits the last entry. The session can go on.</source>
            <translation>El reloj concuerda con la última entrada. La sesión puede continuar.</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>enfermería</translation>
        </message>
        <message>
            <source>therapist</source>
            <translation>terapeuta</translation>
        </message>
        <message>
            <source>prescriber</source>
            <translation>médico</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrador</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>vigilado</translation>
        </message>
        <message>
            <source>rechecked</source>
            <translation>recontrolado</translation>
        </message>
        <message>
            <source>treated</source>
            <translation>tratado</translation>
        </message>
        <message>
            <source>called</source>
            <translation>llamado</translation>
        </message>
        <message>
            <source>toilet</source>
            <translation>aseo</translation>
        </message>
        <message>
            <source>gait test</source>
            <translation>prueba de marcha</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>acabado</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausada</translation>
        </message>
        <message>
            <source>resumed</source>
            <translation>reanudada</translation>
        </message>
        <message>
            <source>done</source>
            <translation>acabada</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>left</source>
            <translation>izquierdo</translation>
        </message>
        <message>
            <source>right</source>
            <translation>derecho</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>media</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>pico</translation>
        </message>
        <message>
            <source>waning</source>
            <translation>descenso</translation>
        </message>
        <message>
            <source>observe</source>
            <translation>observación</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>a tiempo</translation>
        </message>
        <message>
            <source>late</source>
            <translation>tarde</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>perdido</translation>
        </message>
        <message>
            <source>discharged</source>
            <translation>alta</translation>
        </message>
        <message>
            <source>transferred</source>
            <translation>trasladado</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>grabación</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativo</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>moderado</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>tomadas</translation>
        </message>
        <message>
            <source>spat</source>
            <translation>escupido</translation>
        </message>
        <message>
            <source>swallowed</source>
            <translation>tragado</translation>
        </message>
        <message>
            <source>quiet</source>
            <translation>tranquila</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>headset</source>
            <translation>auriculares</translation>
        </message>
        <message>
            <source>met</source>
            <translation>cumplido</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>dispensado</translation>
        </message>
        <message>
            <source>new or worse</source>
            <translation>nuevo o peor</translation>
        </message>
        <message>
            <source>not dosed</source>
            <translation>sin dosis</translation>
        </message>
        <message>
            <source>discharged with override</source>
            <translation>alta con excepción</translation>
        </message>
        <message>
            <source>sedation</source>
            <translation>sedación</translation>
        </message>
        <message>
            <source>reversal</source>
            <translation>antagonista</translation>
        </message>
        <message>
            <source>nausea</source>
            <translation>náusea</translation>
        </message>
        <message>
            <source>typing error</source>
            <translation>error al teclear</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>emitiendo</translation>
        </message>
        <message>
            <source>measuring</source>
            <translation>midiendo</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>abriendo</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>conectado</translation>
        </message>
        <message>
            <source>reconnecting</source>
            <translation>reconectando</translation>
        </message>
        <message>
            <source>identifying</source>
            <translation>identificando</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>firmado</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminada</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>sin acabar</translation>
        </message>
        <message>
            <source>ketamine</source>
            <translation>ketamina</translation>
        </message>
        <message>
            <source>esketamine</source>
            <translation>esketamina</translation>
        </message>
        <message>
            <source>first device</source>
            <translation>el primer dispositivo</translation>
        </message>
        <message>
            <source>first dose</source>
            <translation>la primera dosis</translation>
        </message>
        <message>
            <source>last dose</source>
            <translation>la última dosis</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>identidad</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consentimiento</translation>
        </message>
        <message>
            <source>screening</source>
            <translation>cribado</translation>
        </message>
        <message>
            <source>contraindications</source>
            <translation>contraindicaciones</translation>
        </message>
        <message>
            <source>intake</source>
            <translation>comida y bebida</translation>
        </message>
        <message>
            <source>intention</source>
            <translation>intención</translation>
        </message>
        <message>
            <source>ride</source>
            <translation>regreso</translation>
        </message>
        <message>
            <source>equipment</source>
            <translation>equipo</translation>
        </message>
        <message>
            <source>scales</source>
            <translation>escalas</translation>
        </message>
        <message>
            <source>self test</source>
            <translation>autoprueba</translation>
        </message>
        <message>
            <source>briefing</source>
            <translation>explicación</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>basal</translation>
        </message>
        <message>
            <source>dose check</source>
            <translation>revisión de dosis</translation>
        </message>
        <message>
            <source>rems</source>
            <translation>REMS</translation>
        </message>
        <message>
            <source>rems end</source>
            <translation>REMS al final</translation>
        </message>
        <message>
            <source>preparing</source>
            <translation>en preparación</translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>sin valores válidos</translation>
        </message>
        <message>
            <source>configuring</source>
            <translation>configurándose</translation>
        </message>
        <message>
            <source>im</source>
            <translation>IM</translation>
        </message>
        <message>
            <source>iv</source>
            <translation>IV</translation>
        </message>
        <message>
            <source>oral</source>
            <translation>oral</translation>
        </message>
        <message>
            <source>nasal</source>
            <translation>nasal</translation>
        </message>
        <message>
            <source>sublingual</source>
            <translation>sublingual</translation>
        </message>
        <message>
            <source>struck</source>
            <translation>tachado</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>actividad</translation>
        </message>
        <message>
            <source>respiration</source>
            <translation>respiración</translation>
        </message>
        <message>
            <source>circulation</source>
            <translation>circulación</translation>
        </message>
        <message>
            <source>consciousness</source>
            <translation>consciencia</translation>
        </message>
        <message>
            <source>surgical bleeding</source>
            <translation>sangrado quirúrgico</translation>
        </message>
        <message>
            <source>pain</source>
            <translation>dolor</translation>
        </message>
        <message>
            <source>nausea and vomiting</source>
            <translation>náuseas y vómitos</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>como estaba previsto</translation>
        </message>
        <message>
            <source>not as planned</source>
            <translation>no como estaba previsto</translation>
        </message>
        <message>
            <source>fit to drive</source>
            <translation>apto para conducir</translation>
        </message>
        <message>
            <source>not fit to drive</source>
            <translation>no apto para conducir</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>hueco</translation>
        </message>
        <message>
            <source>program stopped</source>
            <translation>programa detenido</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>time</source>
            <translation>fecha</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>estable</translation>
        </message>
        <message>
            <source>grade</source>
            <translation>grado</translation>
        </message>
        <message>
            <source>score</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <source>change</source>
            <translation>cambio</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>intent</source>
            <translation>intención</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>conducta</translation>
        </message>
        <message>
            <source>driving</source>
            <translation>conducción</translation>
        </message>
        <message>
            <source>machinery</source>
            <translation>maquinaria</translation>
        </message>
        <message>
            <source>decisions</source>
            <translation>decisiones</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <source>who</source>
            <translation>quién</translation>
        </message>
        <message>
            <source>when</source>
            <translation>cuándo</translation>
        </message>
        <message>
            <source>out</source>
            <translation>retirada</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>de pie</translation>
        </message>
        <message>
            <source>dizzy</source>
            <translation>mareo</translation>
        </message>
        <message>
            <source>simulator</source>
            <translation>simulador</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>altavoz</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>pantalla</translation>
        </message>
        <message>
            <source>awake</source>
            <translation>reposo</translation>
        </message>
        <message>
            <source>battery</source>
            <translation>batería</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>segunda copia</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>reloj</translation>
        </message>
        <message>
            <source>{label} {value} &gt;= {limit} {phase}</source>
            <translation>{label} {value} &gt;= {limit} {phase}</translation>
        </message>
        <message>
            <source>{label} {value}{change} {phase}</source>
            <translation>{label} {value}{change} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt; {limit} {phase}</source>
            <translation>{label} {value} &lt; {limit} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt; {limit}{change} {phase}</source>
            <translation>{label} {value} &lt; {limit}{change} {phase}</translation>
        </message>
        <message>
            <source>{label} {value}{change_percent} {phase}</source>
            <translation>{label} {value}{change_percent} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &gt; {limit}{change_percent} {phase}</source>
            <translation>{label} {value} &gt; {limit}{change_percent} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &gt; {limit} {phase}</source>
            <translation>{label} {value} &gt; {limit} {phase}</translation>
        </message>
        <message>
            <source>No breath{held} {phase}</source>
            <translation>Sin respirar{held} {phase}</translation>
        </message>
        <message>
            <source>{label} {value} &lt;= {limit} {phase}</source>
            <translation>{label} {value} &lt;= {limit} {phase}</translation>
        </message>
        <message>
            <source>{what}, {clock}: go to the patient</source>
            <translation>{what}, {clock}: vaya con el paciente</translation>
        </message>
        <message>
            <source>Vomited, {clock}: check SpO2, position and sedation now</source>
            <translation>Vomitó, {clock}: compruebe ahora SpO2, posición y sedación</translation>
        </message>
        <message>
            <source>Vomited while sedated, {clock}: check SpO2, position and sedation now</source>
            <translation>Vomitó estando sedado, {clock}: compruebe ahora SpO2, posición y sedación</translation>
        </message>
        <message>
            <source>{label}: no value for 15 s, {what}. Check the probe</source>
            <translation>{label}: sin valor desde hace 15 s, {what}. Revise el sensor</translation>
        </message>
        <message>
            <source>{label}: no value for 30 s, {what}. Check the probe</source>
            <translation>{label}: sin valor desde hace 30 s, {what}. Revise el sensor</translation>
        </message>
        <message>
            <source>{label}: nothing but artefact for 30 s. Check the probe</source>
            <translation>{label}: solo artefactos desde hace 30 s. Revise el sensor</translation>
        </message>
        <message>
            <source>{label}: no signal. Check lead, probe or cuff</source>
            <translation>{label}: sin señal. Revise cable, sensor o manguito</translation>
        </message>
        <message>
            <source>The cuff gave no reading: {what}. Check cuff and hose</source>
            <translation>El manguito no dio lectura: {what}. Revise manguito y tubo</translation>
        </message>
        <message>
            <source>Device lost: {what}</source>
            <translation>Aparato perdido: {what}</translation>
        </message>
        <message>
            <source>NOT RECORDING. Values and alerts go on; keep notes on paper until this ends</source>
            <translation>SIN REGISTRO. Valores y alertas siguen; anote en papel hasta que acabe</translation>
        </message>
        <message>
            <source>NO SOUND: {what}. Watch the screen</source>
            <translation>SIN SONIDO: {what}. Mire la pantalla</translation>
        </message>
        <message>
            <source>SCREEN NOT UPDATING: {what}</source>
            <translation>LA PANTALLA NO SE ACTUALIZA: {what}</translation>
        </message>
        <message>
            <source>This computer may go to sleep: {what}</source>
            <translation>Este ordenador puede suspenderse: {what}</translation>
        </message>
        <message>
            <source>Battery low: {what}. Connect the mains</source>
            <translation>Batería baja: {what}. Conecte la red</translation>
        </message>
        <message>
            <source>NO SECOND COPY: {what}</source>
            <translation>SIN SEGUNDA COPIA: {what}</translation>
        </message>
        <message>
            <source>{what}. Durations are right, times of day have moved</source>
            <translation>{what}. Las duraciones son correctas, las horas del día se han movido</translation>
        </message>
        <message>
            <source>Check of {what} is 8 min late</source>
            <translation>Control de {what} con 8 min de retraso</translation>
        </message>
        <message>
            <source>Check of {what} is 8 min late, and a blood pressure was high or low</source>
            <translation>Control de {what} con 8 min de retraso, y una presión arterial fue alta o baja</translation>
        </message>
        <message>
            <source>Blood pressure to be taken again at {what}: 2 min late</source>
            <translation>Presión arterial por repetir a las {what}: 2 min de retraso</translation>
        </message>
        <message>
            <source>in {phase}, {clock}</source>
            <translation>en {phase}, {clock}</translation>
        </message>
        <message>
            <source>, baseline {value}: {change} {unit}</source>
            <translation>, basal {value}: {change} {unit}</translation>
        </message>
        <message>
            <source> for {seconds} s</source>
            <translation> durante {seconds} s</translation>
        </message>
        <message>
            <source>red symptom</source>
            <translation>síntoma rojo</translation>
        </message>
        <message>
            <source>vomited</source>
            <translation>vómito</translation>
        </message>
        <message>
            <source>vomited sedated</source>
            <translation>vómito, sedado</translation>
        </message>
        <message>
            <source>stale 15</source>
            <translation>sin valor 15 s</translation>
        </message>
        <message>
            <source>stale 30</source>
            <translation>sin valor 30 s</translation>
        </message>
        <message>
            <source>stale 15 peak</source>
            <translation>sin valor 15 s, pico</translation>
        </message>
        <message>
            <source>artefact 30</source>
            <translation>artefacto 30 s</translation>
        </message>
        <message>
            <source>no signal</source>
            <translation>sin señal</translation>
        </message>
        <message>
            <source>cuff failed</source>
            <translation>manguito sin valor</translation>
        </message>
        <message>
            <source>device lost</source>
            <translation>aparato perdido</translation>
        </message>
        <message>
            <source>no speaker</source>
            <translation>sin altavoz</translation>
        </message>
        <message>
            <source>screen stood still</source>
            <translation>pantalla detenida</translation>
        </message>
        <message>
            <source>may sleep</source>
            <translation>puede suspenderse</translation>
        </message>
        <message>
            <source>no second copy</source>
            <translation>sin segunda copia</translation>
        </message>
        <message>
            <source>clock set</source>
            <translation>reloj ajustado</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>control atrasado</translation>
        </message>
        <message>
            <source>overdue peak</source>
            <translation>control atrasado, pico</translation>
        </message>
        <message>
            <source>overdue after bp</source>
            <translation>control atrasado tras PA</translation>
        </message>
        <message>
            <source>recheck late</source>
            <translation>recontrol atrasado</translation>
        </message>
        <message>
            <source>red symptom: {what}</source>
            <translation>síntoma rojo: {what}</translation>
        </message>
        <message>
            <source>{number} late finding</source>
            <translation>{number} hallazgo tardío</translation>
        </message>
        <message>
            <source>{number} late findings</source>
            <translation>{number} hallazgos tardíos</translation>
        </message>
        <message>
            <source>{number} missed set</source>
            <translation>{number} serie perdida</translation>
        </message>
        <message>
            <source>{number} missed sets</source>
            <translation>{number} series perdidas</translation>
        </message>
        <message>
            <source>observation shorter than its minimum</source>
            <translation>observación más corta que su mínimo</translation>
        </message>
        <message>
            <source>alerts paused for {what}</source>
            <translation>alertas en pausa durante {what}</translation>
        </message>
        <message>
            <source>gap {what}</source>
            <translation>hueco {what}</translation>
        </message>
        <message>
            <source>waste not balanced</source>
            <translation>el desecho no cuadra</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>sin firmar</translation>
        </message>
        <message>
            <source>example limits in force</source>
            <translation>rigen límites de ejemplo</translation>
        </message>
        <message>
            <source>left before criteria were met</source>
            <translation>se fue antes de cumplir los criterios</translation>
        </message>
        <message>
            <source>{number} override</source>
            <translation>{number} excepción</translation>
        </message>
        <message>
            <source>{number} overrides</source>
            <translation>{number} excepciones</translation>
        </message>
        <message>
            <source>{number} waiver or override by telephone</source>
            <translation>{number} dispensa o excepción por teléfono</translation>
        </message>
        <message>
            <source>{number} waivers or overrides by telephone</source>
            <translation>{number} dispensas o excepciones por teléfono</translation>
        </message>
        <message>
            <source>{number} countersignature missing</source>
            <translation>falta {number} refrendo</translation>
        </message>
        <message>
            <source>{number} countersignatures missing</source>
            <translation>faltan {number} refrendos</translation>
        </message>
        <message>
            <source>{number} high alert</source>
            <translation>{number} alerta alta</translation>
        </message>
        <message>
            <source>{number} high alerts</source>
            <translation>{number} alertas altas</translation>
        </message>
        <message>
            <source>high alert unanswered for {what}</source>
            <translation>alerta alta sin respuesta durante {what}</translation>
        </message>
        <message>
            <source>Esketamine nasal spray</source>
            <translation>Espray nasal de esketamina</translation>
        </message>
        <message>
            <source>Up to three devices of 28 mg, 5 min apart; the reading at 40 min is strict.</source>
            <translation>Hasta tres dispositivos de 28 mg, cada 5 min; la medida a los 40 min es estricta.</translation>
        </message>
        <message>
            <source>Generic session</source>
            <translation>Sesión genérica</translation>
        </message>
        <message>
            <source>For a route whose own protocol is not set up; timings of a 40 min infusion.</source>
            <translation>Para una vía sin protocolo propio; tiempos de una infusión de 40 min.</translation>
        </message>
        <message>
            <source>Intramuscular injection</source>
            <translation>Inyección intramuscular</translation>
        </message>
        <message>
            <source>One injection, a second one if ordered.</source>
            <translation>Una inyección, una segunda si se pide.</translation>
        </message>
        <message>
            <source>Intravenous infusion</source>
            <translation>Infusión intravenosa</translation>
        </message>
        <message>
            <source>Infusion of about 40 min; the peak ends 15 min after the infusion.</source>
            <translation>Infusión de unos 40 min; el pico acaba 15 min tras la infusión.</translation>
        </message>
        <message>
            <source>Other route</source>
            <translation>Otra vía</translation>
        </message>
        <message>
            <source>Nebulised, patch, pill, subcutaneous: timings are free and want the prescriber's own.</source>
            <translation>Nebulizado, parche, pastilla, subcutáneo: los tiempos son libres y los pone el médico.</translation>
        </message>
        <message>
            <source>Sublingual or oral</source>
            <translation>Sublingual u oral</translation>
        </message>
        <message>
            <source>Lozenge held in the mouth or swallowed.</source>
            <translation>Pastilla mantenida en la boca o tragada.</translation>
        </message>
        <message>
            <source>{made_at}, to {to}</source>
            <translation>{made_at}, en {to}</translation>
        </message>
        <message>
            <source>NONE YET</source>
            <translation>NINGUNA AÚN</translation>
        </message>
        <message>
            <source>. FAILED {failed_at}: {failure}</source>
            <translation>. FALLÓ {failed_at}: {failure}</translation>
        </message>
        <message>
            <source>. No daily backup is set</source>
            <translation>. No hay copia diaria ajustada</translation>
        </message>
        <message>
            <source>Nothing is ever proposed: no years are set under Settings, Data.</source>
            <translation>Nunca se propone nada: no hay años puestos en Ajustes, Datos.</translation>
        </message>
        <message>
            <source>No signed session is older than {years} years.</source>
            <translation>Ninguna sesión firmada tiene más de {years} años.</translation>
        </message>
        <message>
            <source>Signed sessions older than {years} years: {count}, the oldest of {oldest}.</source>
            <translation>Sesiones firmadas de más de {years} años: {count}, la más antigua de {oldest}.</translation>
        </message>
        <message>
            <source>! ALTERED: {problem}</source>
            <translation>! ALTERADO: {problem}</translation>
        </message>
        <message>
            <source>{at}  {who}  {act}{about}</source>
            <translation>{at}  {who}  {act}{about}</translation>
        </message>
        <message>
            <source>: {about}</source>
            <translation>: {about}</translation>
        </message>
        <message>
            <source>and {count} older lines: the file has them all</source>
            <translation>y {count} líneas más antiguas: el archivo las tiene todas</translation>
        </message>
        <message>
            <source>This room has no key yet.</source>
            <translation>Esta sala aún no tiene clave.</translation>
        </message>
        <message>
            <source>This room, {words}</source>
            <translation>Esta sala, {words}</translation>
        </message>
        <message>
            <source>being set up</source>
            <translation>preparándose</translation>
        </message>
        <message>
            <source>nothing valid</source>
            <translation>nada válido</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>No port found. Plug the device's cable in: it appears here by itself.</source>
            <translation>No se halló puerto. Enchufe el cable del aparato: aparece aquí solo.</translation>
        </message>
        <message>
            <source>Values go into this session's record.</source>
            <translation>Los valores van al registro de esta sesión.</translation>
        </message>
        <message>
            <source>A test: nothing is recorded.</source>
            <translation>Una prueba: no se registra nada.</translation>
        </message>
        <message>
            <source>{where} Nothing is sent to a port before you choose its device.</source>
            <translation>{where} No se envía nada a un puerto antes de que elija su aparato.</translation>
        </message>
        <message>
            <source>port {name}</source>
            <translation>puerto {name}</translation>
        </message>
        <message>
            <source>usb {vendor_id:04x}:{product_id:04x} {serial_number}</source>
            <translation>usb {vendor_id:04x}:{product_id:04x} {serial_number}</translation>
        </message>
        <message>
            <source>not a USB adapter</source>
            <translation>no es un adaptador USB</translation>
        </message>
        <message>
            <source>serial port</source>
            <translation>puerto serie</translation>
        </message>
        <message>
            <source>Bluetooth, {address}. Pair it in the system's settings first.</source>
            <translation>Bluetooth, {address}. Emparéjelo primero en los ajustes del sistema.</translation>
        </message>
        <message>
            <source>USB {vendor_id:04x}:{product_id:04x}</source>
            <translation>USB {vendor_id:04x}:{product_id:04x}</translation>
        </message>
        <message>
            <source>{usb}, serial number {serial_number}</source>
            <translation>{usb}, número de serie {serial_number}</translation>
        </message>
        <message>
            <source>{usb}, no serial number</source>
            <translation>{usb}, sin número de serie</translation>
        </message>
        <message>
            <source>By its path</source>
            <translation>Por su ruta</translation>
        </message>
        <message>
            <source>for training: a port or a captured file</source>
            <translation>para formación: puerto o archivo</translation>
        </message>
        <message>
            <source>A port that is not listed, or a file of captured bytes. Of a file the speed can be chosen.</source>
            <translation>Un puerto no listado, o un archivo de bytes capturados. De un archivo puede elegirse la velocidad.</translation>
        </message>
        <message>
            <source>last value</source>
            <translation>último valor</translation>
        </message>
        <message>
            <source>Cuff</source>
            <translation>Manguito</translation>
        </message>
        <message>
            <source>No byte received yet.</source>
            <translation>Aún no se recibió ningún byte.</translation>
        </message>
        <message>
            <source>{received} bytes received, the last: {last}</source>
            <translation>{received} bytes recibidos, el último: {last}</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>Your clinic has not written its steps. They stand here once a lead has written them under Settings, Emergency card.</source>
            <translation>Su clínica no ha escrito sus pasos. Están aquí en cuanto un responsable los escriba en Ajustes, Tarjeta de emergencia.</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>desde {since}</translation>
        </message>
        <message>
            <source> · {times} times</source>
            <translation> · {times} veces</translation>
        </message>
        <message>
            <source>{wall_text}, after {span_text}{times}</source>
            <translation>{wall_text}, tras {span_text}{times}</translation>
        </message>
        <message>
            <source>158/94 88 97   or   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3</source>
            <translation>158/94 88 97   o   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3</translation>
        </message>
        <message>
            <source>{echo}: begun {t} min ago. Add when: @-3 or @14:20</source>
            <translation>{echo}: empezado hace {t} min. Añada cuándo: @-3 o @14:20</translation>
        </message>
        <message>
            <source>Enter again: keep it</source>
            <translation>Intro de nuevo: dejarlo</translation>
        </message>
        <message>
            <source>Enter twice: store</source>
            <translation>Intro dos veces: guardar</translation>
        </message>
        <message>
            <source>{words}   ·   {odd} is unusual</source>
            <translation>{words}   ·   {odd} es inusual</translation>
        </message>
        <message>
            <source>Enter: store</source>
            <translation>Intro: guardar</translation>
        </message>
        <message>
            <source>at {minute_text}</source>
            <translation>en {minute_text}</translation>
        </message>
        <message>
            <source>PDF report</source>
            <translation>Informe PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Libro (XLSX)</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>Tablas (CSV)</translation>
        </message>
        <message>
            <source>Record (JSON)</source>
            <translation>Registro (JSON)</translation>
        </message>
        <message>
            <source>FHIR R4 bundle</source>
            <translation>Paquete FHIR R4</translation>
        </message>
        <message>
            <source>Esketamine REMS form</source>
            <translation>Formulario REMS de esketamina</translation>
        </message>
        <message>
            <source>Plain database (SQLite)</source>
            <translation>Base de datos simple (SQLite)</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Registro entero</translation>
        </message>
        <message>
            <source>For a payer: without notes, quotes and themes</source>
            <translation>Para un pagador: sin notas, citas ni temas</translation>
        </message>
        <message>
            <source>De-identified: no names, other dates, no free text</source>
            <translation>Desidentificado: sin nombres, otras fechas, sin texto libre</translation>
        </message>
        <message>
            <source>What is written is not encrypted. A report names the patient, unless the copy is de-identified.</source>
            <translation>Lo que se escribe no está cifrado. Un informe nombra al paciente, salvo copia desidentificada.</translation>
        </message>
        <message>
            <source>No dose was given</source>
            <translation>No se dio dosis</translation>
        </message>
        <message>
            <source>Vital signs</source>
            <translation>Constantes</translation>
        </message>
        <message>
            <source>Going home</source>
            <translation>Regreso a casa</translation>
        </message>
        <message>
            <source>{what}, {seconds}: {reason}</source>
            <translation>{what}, {seconds}: {reason}</translation>
        </message>
        <message>
            <source>The record lacks</source>
            <translation>Al registro le falta</translation>
        </message>
        <message>
            <source>event {seq} of {of}, {hash}</source>
            <translation>suceso {seq} de {of}, {hash}</translation>
        </message>
        <message>
            <source>approved by {approved}</source>
            <translation>aprobado por {approved}</translation>
        </message>
        <message>
            <source>EXAMPLE LIMITS, NOT APPROVED</source>
            <translation>LÍMITES DE EJEMPLO NO APROBADOS</translation>
        </message>
        <message>
            <source>{name} v{version}, {standing}</source>
            <translation>{name} v{version}, {standing}</translation>
        </message>
        <message>
            <source>, {mg_per_kg} mg/kg</source>
            <translation>, {mg_per_kg} mg/kg</translation>
        </message>
        <message>
            <source>, no second check</source>
            <translation>, sin segunda revisión</translation>
        </message>
        <message>
            <source>{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}</source>
            <translation>{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}</translation>
        </message>
        <message>
            <source>Baseline {systolic}/{diastolic}</source>
            <translation>Basal {systolic}/{diastolic}</translation>
        </message>
        <message>
            <source>Highest {number}{beside} at {at}{minute}</source>
            <translation>Más alta {number}{beside} a las {at}{minute}</translation>
        </message>
        <message>
            <source>Lowest SpO2 {number} % at {at}{minute}</source>
            <translation>SpO2 más baja {number} % a las {at}{minute}</translation>
        </message>
        <message>
            <source>No vital sign was recorded</source>
            <translation>No se registró ninguna constante</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{rest} of low priority</source>
            <translation>{rest} de prioridad baja</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>{action} by {by} after {seconds}</source>
            <translation>{action} por {by} tras {seconds}</translation>
        </message>
        <message>
            <source>{part} {at} {text}: {answer}</source>
            <translation>{part} {at} {text}: {answer}</translation>
        </message>
        <message>
            <source>None was due</source>
            <translation>Ninguno tocaba</translation>
        </message>
        <message>
            <source>{at}{minute}: {state}{late}</source>
            <translation>{at}{minute}: {state}{late}</translation>
        </message>
        <message>
            <source>Nothing was waived or overridden</source>
            <translation>Nada se dispensó ni exceptuó</translation>
        </message>
        <message>
            <source> by telephone, countersigned</source>
            <translation> por teléfono, refrendado</translation>
        </message>
        <message>
            <source> by telephone, NOT COUNTERSIGNED</source>
            <translation> por teléfono, SIN REFRENDAR</translation>
        </message>
        <message>
            <source>{kind} by {prescriber}{told}: {map}. {reason}</source>
            <translation>{kind} por {prescriber}{told}: {map}. {reason}</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>No terminada</translation>
        </message>
        <message>
            <source>{title} at {at}{minute}</source>
            <translation>{title} a las {at}{minute}</translation>
        </message>
        <message>
            <source>Observation until {at}</source>
            <translation>Observación hasta {at}</translation>
        </message>
        <message>
            <source>Clinically ready {at}{minute}</source>
            <translation>Clínicamente listo {at}{minute}</translation>
        </message>
        <message>
            <source>{label}: {state}</source>
            <translation>{label}: {state}</translation>
        </message>
        <message>
            <source>All {count} criteria met</source>
            <translation>Se cumplen los {count} criterios</translation>
        </message>
        <message>
            <source>Ride: {seen}</source>
            <translation>Regreso: {seen}</translation>
        </message>
        <message>
            <source>Nobody has signed</source>
            <translation>Nadie ha firmado</translation>
        </message>
        <message>
            <source>qwertyuiop asdfghjkl zxcvbnm</source>
            <translation>qwertyuiop asdfghjklñ zxcvbnm</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Vigilado</translation>
        </message>
        <message>
            <source>Rechecked</source>
            <translation>Recontrolado</translation>
        </message>
        <message>
            <source>Treated</source>
            <translation>Tratado</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Llamado</translation>
        </message>
        <message>
            <source>Gait test</source>
            <translation>Prueba de marcha</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Acabado</translation>
        </message>
        <message>
            <source>{text} {left}</source>
            <translation>{text} {left}</translation>
        </message>
        <message>
            <source>, not acknowledged</source>
            <translation>, sin reconocer</translation>
        </message>
        <message>
            <source>{priority} priority: {text}, {when}, for {lasting}{seen}{note}; {rest} more{off}</source>
            <translation>prioridad {priority}: {text}, {when}, desde hace {lasting}{seen}{note}; {rest} más{off}</translation>
        </message>
        <message>
            <source>Sound on the headset</source>
            <translation>Sonido en los auriculares</translation>
        </message>
        <message>
            <source>{label} high</source>
            <translation>{label} alto</translation>
        </message>
        <message>
            <source>{label} low</source>
            <translation>{label} bajo</translation>
        </message>
        <message>
            <source>{action} · {acknowledged_by}</source>
            <translation>{action} · {acknowledged_by}</translation>
        </message>
        <message>
            <source>over since {ended}, not seen</source>
            <translation>acabada desde {ended}, no vista</translation>
        </message>
        <message>
            <source>again in {left}</source>
            <translation>de nuevo en {left}</translation>
        </message>
        <message>
            <source>take it again now</source>
            <translation>tómela de nuevo ahora</translation>
        </message>
        <message>
            <source>just typed, silent for now</source>
            <translation>recién escrito, en silencio por ahora</translation>
        </message>
        <message>
            <source>NOT ANSWERED {left}: {call}</source>
            <translation>SIN RESPUESTA {left}: {call}</translation>
        </message>
        <message>
            <source>No open alerts</source>
            <translation>Sin alertas abiertas</translation>
        </message>
        <message>
            <source>No open alerts   ·   last: {text}, ended {when}</source>
            <translation>Sin alertas abiertas   ·   última: {text}, acabó {when}</translation>
        </message>
        <message>
            <source>{role} {name}</source>
            <translation>{role} {name}</translation>
        </message>
        <message>
            <source>Name not at hand</source>
            <translation>Nombre no disponible</translation>
        </message>
        <message>
            <source>Nothing was written down.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Intention: {intention}</source>
            <translation>Intención: {intention}</translation>
        </message>
        <message>
            <source>{minute_text}  Theme: {text}</source>
            <translation>{minute_text}  Tema: {text}</translation>
        </message>
        <message>
            <source>Calming plan: {calming}</source>
            <translation>Plan de calma: {calming}</translation>
        </message>
        <message>
            <source>, {times} times</source>
            <translation>, {times} veces</translation>
        </message>
        <message>
            <source>{what}, first at {minute_text}{times}</source>
            <translation>{what}, primero en {minute_text}{times}</translation>
        </message>
        <message>
            <source>No follow-up was planned.</source>
            <translation>No se planeó seguimiento.</translation>
        </message>
        <message>
            <source>Within 24 h: {planned}</source>
            <translation>En 24 h: {planned}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>Submitted: {by}</source>
            <translation>Enviado: {by}</translation>
        </message>
        <message>
            <source>Due by {isoformat}, {days_left_words}</source>
            <translation>Antes de {isoformat}, {days_left_words}</translation>
        </message>
        <message>
            <source>Due 7 days after the session</source>
            <translation>Pendiente 7 días tras la sesión</translation>
        </message>
        <message>
            <source>Sublingual</source>
            <translation>Sublingual</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>Nasal</source>
            <translation>Nasal</translation>
        </message>
        <message>
            <source>, device {device}</source>
            <translation>, dispositivo {device}</translation>
        </message>
        <message>
            <source>{mg:g} mg {drug} {route}{device}</source>
            <translation>{mg:g} mg {drug} {route}{device}</translation>
        </message>
        <message>
            <source>{given_t}, {given_t_2}, by {by}</source>
            <translation>{given_t}, {given_t_2}, por {by}</translation>
        </message>
        <message>
            <source>first entered as {first_given_t}</source>
            <translation>anotada primero como {first_given_t}</translation>
        </message>
        <message>
            <source>corrected to {given_t} by {by}: {reason}</source>
            <translation>corregida a {given_t} por {by}: {reason}</translation>
        </message>
        <message>
            <source> at {rate_mg_h:g} mg/h</source>
            <translation> a {rate_mg_h:g} mg/h</translation>
        </message>
        <message>
            <source>Infusion {state}: {mg:.1f} of {mg_2:g} mg in {running_ms}{rate}{ends}</source>
            <translation>Infusión {state}: {mg:.1f} de {mg_2:g} mg en {running_ms}{rate}{ends}</translation>
        </message>
        <message>
            <source>{at}. {infusion}</source>
            <translation>{at}. {infusion}</translation>
        </message>
        <message>
            <source>All {devices} devices were given</source>
            <translation>Se dieron los {devices} dispositivos</translation>
        </message>
        <message>
            <source>Device {given} of at most {devices}</source>
            <translation>Dispositivo {given} de {devices} como máximo</translation>
        </message>
        <message>
            <source>{this}: from {due}, in {due_2}</source>
            <translation>{this}: desde {due}, en {due_2}</translation>
        </message>
        <message>
            <source>{this}: may be given now</source>
            <translation>{this}: puede darse ahora</translation>
        </message>
        <message>
            <source>, and {after_infusion:g} min after the infusion's end</source>
            <translation>, y {after_infusion:g} min tras el fin de la infusión</translation>
        </message>
        <message>
            <source>Observation: at least {minimum:g} min from the {counts_from}{after}.</source>
            <translation>Observación: al menos {minimum:g} min desde {counts_from}{after}.</translation>
        </message>
        <message>
            <source>Earliest leave {clock} ({because})</source>
            <translation>Salida como pronto {clock} ({because})</translation>
        </message>
        <message>
            <source>{kg:g} kg is not possible</source>
            <translation>{kg:g} kg no es posible</translation>
        </message>
        <message>
            <source>{kg:g} kg = {to_lb:g} lb</source>
            <translation>{kg:g} kg = {to_lb:g} lb</translation>
        </message>
        <message>
            <source>{mg:g} mg / {kg:g} kg = {each:g} mg/kg</source>
            <translation>{mg:g} mg / {kg:g} kg = {each:g} mg/kg</translation>
        </message>
        <message>
            <source>{mg:g} mg at {per_ml:g} mg/mL = {mg_2:g} mL</source>
            <translation>{mg:g} mg a {per_ml:g} mg/mL = {mg_2:g} mL</translation>
        </message>
        <message>
            <source>drawn {drawn_mg:g}, given {mg:g}, wasted {wasted_mg:g} mg</source>
            <translation>extraído {drawn_mg:g}, dado {mg:g}, desechado {wasted_mg:g} mg</translation>
        </message>
        <message>
            <source>Balances: {said}</source>
            <translation>Cuadra: {said}</translation>
        </message>
        <message>
            <source>Does not balance: {said}; {rest:g} mg missing</source>
            <translation>No cuadra: {said}; faltan {rest:g} mg</translation>
        </message>
        <message>
            <source>Does not balance: {said}; {rest:g} mg too many</source>
            <translation>No cuadra: {said}; sobran {rest:g} mg</translation>
        </message>
        <message>
            <source>No range set: this protocol's prescriber has not filled one in</source>
            <translation>Sin rango: el médico de este protocolo no lo ha puesto</translation>
        </message>
        <message>
            <source>{outside}: it needs the prescriber who ordered it, and the reason</source>
            <translation>{outside}: necesita el médico que la pidió, y el motivo</translation>
        </message>
        <message>
            <source>{low:g}-{high:g} mg/kg</source>
            <translation>{low:g}-{high:g} mg/kg</translation>
        </message>
        <message>
            <source>{mg:g}-{mg_2:g} mg</source>
            <translation>{mg:g}-{mg_2:g} mg</translation>
        </message>
        <message>
            <source>Range of this protocol: {limits}</source>
            <translation>Rango de este protocolo: {limits}</translation>
        </message>
        <message>
            <source>private car</source>
            <translation>coche particular</translation>
        </message>
        <message>
            <source>taxi</source>
            <translation>taxi</translation>
        </message>
        <message>
            <source>ambulance</source>
            <translation>ambulancia</translation>
        </message>
        <message>
            <source>Y, N or U answers and goes on. Every yes and every unknown goes to the prescriber.</source>
            <translation>S, N o D responde y sigue. Cada sí y cada desconocido va al médico.</translation>
        </message>
        <message>
            <source>{title}: </source>
            <translation>{title}: </translation>
        </message>
        <message>
            <source>No protocol chosen</source>
            <translation>Ningún protocolo elegido</translation>
        </message>
        <message>
            <source>approved by {approved_by}</source>
            <translation>aprobado por {approved_by}</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>{who}: </source>
            <translation>{who}: </translation>
        </message>
        <message>
            <source>{who}{why}</source>
            <translation>{who}{why}</translation>
        </message>
        <message>
            <source>{by}, {role}, at {clock}</source>
            <translation>{by}, {role}, a las {clock}</translation>
        </message>
        <message>
            <source>{text}: {said}</source>
            <translation>{text}: {said}</translation>
        </message>
        <message>
            <source>, nasal spray {nasal_spray_hours} h</source>
            <translation>, espray nasal {nasal_spray_hours} h</translation>
        </message>
        <message>
            <source>Asked before the dose: food {food_hours} h, drink {fluid_hours} h{spray}</source>
            <translation>Se pide antes de la dosis: comida {food_hours} h, bebida {fluid_hours} h{spray}</translation>
        </message>
        <message>
            <source>The patient says name and date of birth; they are compared with the line above.</source>
            <translation>El paciente dice nombre y fecha de nacimiento; se comparan con la línea de arriba.</translation>
        </message>
        <message>
            <source>All of it at session 1, then every 6 months or on any change. {screened}</source>
            <translation>Todo en la sesión 1, luego cada 6 meses o ante cambios. {screened}</translation>
        </message>
        <message>
            <source>Name and phone stay in the library; the record holds relation and transport.</source>
            <translation>Nombre y teléfono quedan en la biblioteca; el registro lleva relación y transporte.</translation>
        </message>
        <message>
            <source>Totals of today or of the last 7 days; or why not today.</source>
            <translation>Totales de hoy o de los últimos 7 días; o por qué hoy no.</translation>
        </message>
        <message>
            <source>A failed item never blocks; it stands in the report.</source>
            <translation>Un punto fallido nunca bloquea; figura en el informe.</translation>
        </message>
        <message>
            <source>A second person looks at drug, concentration, dose, patient, route, and says so by PIN.</source>
            <translation>Una segunda persona comprueba fármaco, concentración, dosis, paciente y vía, y confirma con PIN.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Amplitud</translation>
        </message>
        <message>
            <source> (over {age} years)</source>
            <translation> (más de {age} años)</translation>
        </message>
        <message>
            <source>Over {most}/{diastolic}{age} the prescriber decides; at or over {blocked_systolic}/{blocked_diastolic} no dose. The last set is judged.</source>
            <translation>Por encima de {most}/{diastolic}{age} decide el médico; desde {blocked_systolic}/{blocked_diastolic} sin dosis. Cuenta la última serie.</translation>
        </message>
        <message>
            <source>Next set{wanted} in {away_ms}</source>
            <translation>Próxima serie{wanted} en {away_ms}</translation>
        </message>
        <message>
            <source>Next set{wanted} now: V types it, M measures</source>
            <translation>Próxima serie{wanted} ahora: V la escribe, M mide</translation>
        </message>
        <message>
            <source>a total of {total} and {item} in item 9 do not fit together</source>
            <translation>un total de {total} y {item} en el ítem 9 no encajan</translation>
        </message>
        <message>
            <source>both totals, or why not today</source>
            <translation>ambos totales, o por qué hoy no</translation>
        </message>
        <message>
            <source>{reason} (by telephone {when}, read back)</source>
            <translation>{reason} (por teléfono {when}, releído)</translation>
        </message>
        <message>
            <source>To be signed</source>
            <translation>Por firmar</translation>
        </message>
        <message>
            <source>To be countersigned</source>
            <translation>Por refrendar</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Seguimiento</translation>
        </message>
        <message>
            <source>Call after leaving early</source>
            <translation>Llamada tras irse antes</translation>
        </message>
        <message>
            <source>REMS due</source>
            <translation>REMS pendiente</translation>
        </message>
        <message>
            <source>dose given</source>
            <translation>dosis dada</translation>
        </message>
        <message>
            <source>no dose given</source>
            <translation>sin dosis dada</translation>
        </message>
        <message>
            <source>opened {day} {time}</source>
            <translation>abierta el {day} {time}</translation>
        </message>
        <message>
            <source>ended {ago}, {ending}</source>
            <translation>terminada hace {ago}, {ending}</translation>
        </message>
        <message>
            <source>{missing} fields not said</source>
            <translation>{missing} campos no dichos</translation>
        </message>
        <message>
            <source>{missing} field not said</source>
            <translation>{missing} campo no dicho</translation>
        </message>
        <message>
            <source>{days} days over</source>
            <translation>{days} días de retraso</translation>
        </message>
        <message>
            <source>{days} day over</source>
            <translation>{days} día de retraso</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>{days} days left</source>
            <translation>quedan {days} días</translation>
        </message>
        <message>
            <source>{days} day left</source>
            <translation>queda {days} día</translation>
        </message>
        <message>
            <source>{prescriber}: waived {gate} by telephone</source>
            <translation>{prescriber}: dispensó {gate} por teléfono</translation>
        </message>
        <message>
            <source>{prescriber}: overrode {count} criteria by telephone</source>
            <translation>{prescriber}: exceptuó {count} criterios por teléfono</translation>
        </message>
        <message>
            <source>{ms} days ago</source>
            <translation>{ms} días</translation>
        </message>
        <message>
            <source>{ms} ago</source>
            <translation>{ms}</translation>
        </message>
        <message>
            <source>Approved by {approved_by}, {date}</source>
            <translation>Aprobado por {approved_by}, {date}</translation>
        </message>
        <message>
            <source>{sessions} sessions before</source>
            <translation>{sessions} sesiones antes</translation>
        </message>
        <message>
            <source>1 session before</source>
            <translation>1 sesión antes</translation>
        </message>
        <message>
            <source>first session here</source>
            <translation>primera sesión aquí</translation>
        </message>
        <message>
            <source>{name} v{version}</source>
            <translation>{name} v{version}</translation>
        </message>
        <message>
            <source>I ran this session and the record is complete</source>
            <translation>Llevé esta sesión y el registro está completo</translation>
        </message>
        <message>
            <source>I took part in this session and the record is as I saw it</source>
            <translation>Participé en esta sesión y el registro es como la vi</translation>
        </message>
        <message>
            <source>I am the responsible prescriber and have read this record</source>
            <translation>Soy el médico responsable y he leído este registro</translation>
        </message>
        <message>
            <source>I gave this by telephone, as it stands here</source>
            <translation>Di esto por teléfono, como figura aquí</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>exceptuado</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>no cumplido</translation>
        </message>
        <message>
            <source>At the earliest {earliest_t}, in {earliest_t_2}</source>
            <translation>Desde las {earliest_t}, en {earliest_t_2}</translation>
        </message>
        <message>
            <source>Score it in the vitals line, F7: {word} and the number</source>
            <translation>Escríbalo en la línea de constantes, F7: {word} y el número</translation>
        </message>
        <message>
            <source>No dose was given: a session can end as not dosed, left or transferred.</source>
            <translation>No se dio dosis: una sesión puede terminar sin dosis, ido o trasladado.</translation>
        </message>
        <message>
            <source>clinically ready since {ready}, {ready_2}</source>
            <translation>clínicamente listo desde {ready}, {ready_2}</translation>
        </message>
        <message>
            <source>{relation}, {transport}{who}</source>
            <translation>{relation}, {transport}{who}</translation>
        </message>
        <message>
            <source> ({who})</source>
            <translation> ({who})</translation>
        </message>
        <message>
            <source>No ride was arranged</source>
            <translation>No se acordó regreso</translation>
        </message>
        <message>
            <source>fit to drive, or not driving</source>
            <translation>apto para conducir, o no conduce</translation>
        </message>
        <message>
            <source>No complete set was taken</source>
            <translation>No se tomó ninguna serie completa</translation>
        </message>
        <message>
            <source>Last set {pressure}, HR {rate}, SpO2 {spo2}, {said_time}</source>
            <translation>Última serie {pressure}, FC {rate}, SpO2 {spo2}, {said_time}</translation>
        </message>
        <message>
            <source>{endings} at {ended_t}</source>
            <translation>{endings} a las {ended_t}</translation>
        </message>
        <message>
            <source>event {seq}</source>
            <translation>suceso {seq}</translation>
        </message>
        <message>
            <source>{name}, {person_role}, {when}: {meaning}</source>
            <translation>{name}, {person_role}, {when}: {meaning}</translation>
        </message>
        <message>
            <source> on event {target}</source>
            <translation> sobre el suceso {target}</translation>
        </message>
        <message>
            <source>{title}{about}, {name}, {when}: {said}</source>
            <translation>{title}{about}, {name}, {when}: {said}</translation>
        </message>
        <message>
            <source>Countersigned event {target}, {name}, {when}: {meaning}</source>
            <translation>Refrendado el suceso {target}, {name}, {when}: {meaning}</translation>
        </message>
        <message>
            <source>Clinic lead {name}, {when}: {comment}</source>
            <translation>Responsable de la clínica {name}, {when}: {comment}</translation>
        </message>
        <message>
            <source>waived: {gate}</source>
            <translation>dispensado: {gate}</translation>
        </message>
        <message>
            <source>overrode: </source>
            <translation>exceptuado: </translation>
        </message>
        <message>
            <source>{said} {what}. {reason}. Event {seq}, {clock}</source>
            <translation>{said} {what}. {reason}. Suceso {seq}, {clock}</translation>
        </message>
        <message>
            <source>Choose a protocol first.</source>
            <translation>Elija primero un protocolo.</translation>
        </message>
        <message>
            <source>The session has ended.</source>
            <translation>La sesión ha terminado.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>{labels} outside {low:g} to {size}{unit}</source>
            <translation>{labels} fuera de {low:g} a {size}{unit}</translation>
        </message>
        <message>
            <source>≥ baseline +</source>
            <translation>≥ basal +</translation>
        </message>
        <message>
            <source>≤ baseline −</source>
            <translation>≤ basal −</translation>
        </message>
        <message>
            <source>{labels} {sign} {size} %</source>
            <translation>{labels} {sign} {size} %</translation>
        </message>
        <message>
            <source>{labels} rises {size}{unit} a minute</source>
            <translation>{labels} sube {size}{unit} por minuto</translation>
        </message>
        <message>
            <source>{labels} falls {size}{unit} a minute</source>
            <translation>{labels} baja {size}{unit} por minuto</translation>
        </message>
        <message>
            <source>{labels} ≥ baseline + {size}{unit}</source>
            <translation>{labels} ≥ basal + {size}{unit}</translation>
        </message>
        <message>
            <source>{labels} {signs} baseline {part} {size}{unit}</source>
            <translation>{labels} {signs} basal {part} {size}{unit}</translation>
        </message>
        <message>
            <source>{labels} {signs} {limit:g}{unit}</source>
            <translation>{labels} {signs} {limit:g}{unit}</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>en todo momento</translation>
        </message>
        <message>
            <source>from the dose on</source>
            <translation>desde la dosis</translation>
        </message>
        <message>
            <source>The protocol says {condition}. {phases}</source>
            <translation>El protocolo dice {condition}. {phases}</translation>
        </message>
        <message>
            <source>{when}: {limit_change_text}, {by}: {reason}</source>
            <translation>{when}: {limit_change_text}, {by}: {reason}</translation>
        </message>
        <message>
            <source>yesterday </source>
            <translation>ayer </translation>
        </message>
        <message>
            <source>tomorrow </source>
            <translation>mañana </translation>
        </message>
        <message>
            <source>'{text}' is not a number</source>
            <translation>«{text}» no es un número</translation>
        </message>
        <message>
            <source>'{text}' can be read as {text_2} or {text_3}: write one</source>
            <translation>«{text}» puede leerse {text_2} o {text_3}: escriba uno</translation>
        </message>
        <message>
            <source>a whole number, please</source>
            <translation>un número entero, por favor</translation>
        </message>
        <message>
            <source>must be more than {above}</source>
            <translation>debe ser mayor que {above}</translation>
        </message>
        <message>
            <source>{text} is outside {least} to {most}</source>
            <translation>{text} está fuera de {least} a {most}</translation>
        </message>
        <message>
            <source>must be at least {least}</source>
            <translation>debe ser al menos {least}</translation>
        </message>
        <message>
            <source>at most 3 decimals</source>
            <translation>como máximo 3 decimales</translation>
        </message>
        <message>
            <source>{count} letters; at most {most} fit</source>
            <translation>{count} letras; caben como máximo {most}</translation>
        </message>
        <message>
            <source>'{typed}' is not a time: write 14:20, or 6 h ago</source>
            <translation>«{typed}» no es una hora: escriba 14:20, o 6 h</translation>
        </message>
        <message>
            <source>{typed} has not come yet</source>
            <translation>{typed} aún no ha llegado</translation>
        </message>
        <message>
            <source>{typed} is too long ago</source>
            <translation>{typed} es hace demasiado</translation>
        </message>
        <message>
            <source>{still}; it is {clock}</source>
            <translation>{still}; son las {clock}</translation>
        </message>
        <message>
            <source>{clock}, {span} ago</source>
            <translation>{clock}, hace {span}</translation>
        </message>
        <message>
            <source>{clock}, now</source>
            <translation>{clock}, ahora</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>write the date as 1984-02-29 or 29 Feb 1984</source>
            <translation>escriba la fecha como 1984-02-29 o 29 Feb 1984</translation>
        </message>
        <message>
            <source>there is no {typed}</source>
            <translation>no existe el {typed}</translation>
        </message>
        <message>
            <source>that makes {years} years: look again</source>
            <translation>eso da {years} años: mire de nuevo</translation>
        </message>
        <message>
            <source>{years} years old</source>
            <translation>{years} años</translation>
        </message>
        <message>
            <source>there is no month {number}</source>
            <translation>no existe el mes {number}</translation>
        </message>
        <message>
            <source>write the expiry as 2027-12 or 2027-12-31</source>
            <translation>escriba la caducidad como 2027-12 o 2027-12-31</translation>
        </message>
        <message>
            <source>EXPIRED</source>
            <translation>CADUCADO</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Change my PIN</source>
            <translation>Cambiar mi PIN</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <source>Somebody leaves</source>
            <translation>Alguien se va</translation>
        </message>
        <message>
            <source>Changed by a lead or an administrator, with their PIN: {names}.</source>
            <translation>Lo cambia un responsable o un administrador, con su PIN: {names}.</translation>
        </message>
        <message>
            <source>Until there is a lead or an administrator, {names} changes this list, with the PIN.</source>
            <translation>Hasta que haya responsable o administrador, {names} cambia esta lista, con el PIN.</translation>
        </message>
        <message>
            <source>Set a new PIN for {name}</source>
            <translation>PIN nuevo para {name}</translation>
        </message>
        <message>
            <source>Set a new PIN</source>
            <translation>Poner un PIN nuevo</translation>
        </message>
        <message>
            <source>{name} leaves</source>
            <translation>{name} se va</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Se va</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Añadir a esta persona</translation>
        </message>
        <message>
            <source>at the screen</source>
            <translation>en la pantalla</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>unfinished entry</source>
            <translation>entrada sin acabar</translation>
        </message>
        <message>
            <source>Sessions, names and people are encrypted on this computer's disk: whoever takes the disk, or a copy of the folder, reads nothing.</source>
            <translation>Sesiones, nombres y personal están cifrados en el disco de este ordenador: quien se lleve el disco, o una copia de la carpeta, no lee nada.</translation>
        </message>
        <message>
            <source>If the way in is lost (a new computer, a broken keyring, a forgotten passphrase), this recovery key opens the data, and nothing else does. KAT Monitor keeps no copy of it and nobody can make another: without both, every session and every name in this data is gone for good. Print it now and keep it with the clinic's papers, not in this room.</source>
            <translation>Si se pierde el acceso (ordenador nuevo, llavero roto, frase olvidada), esta clave de recuperación abre los datos, y nada más lo hace. KAT Monitor no guarda copia de ella y nadie puede hacer otra: sin ambas, cada sesión y cada nombre de estos datos se pierden para siempre. Imprímala ahora y guárdela con los papeles de la clínica, no en esta sala.</translation>
        </message>
        <message>
            <source>Then whoever has this disk reads every session and every name. It is a decision for the whole clinic, and Home says that it was made.</source>
            <translation>Entonces quien tenga este disco lee cada sesión y cada nombre. Es una decisión para toda la clínica, e Inicio dice que se tomó.</translation>
        </message>
        <message>
            <source>This data stays readable</source>
            <translation>Estos datos quedan legibles</translation>
        </message>
        <message>
            <source>The key is made now and kept in the keyring of this computer, under the user who is signed in to it. At the next start nothing has to be typed.</source>
            <translation>La clave se hace ahora y se guarda en el llavero de este ordenador, con el usuario que ha entrado. En el próximo inicio no hay que escribir nada.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so a passphrase opens the data at each start. At least 10 letters; four words that fit nowhere else do well. It is stored nowhere.</source>
            <translation>Este ordenador no tiene llavero, así que una frase de paso abre los datos en cada inicio. Al menos 10 letras; cuatro palabras que no encajan en ningún otro sitio van bien. No se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>KAT Monitor: recovery key

{clinic}


{recovery}


This key opens the clinic's encrypted data when its passphrase or the computer's keyring is lost. Whoever has it and the data can read everything. Keep it with the clinic's papers, away from the computer.

To use it: start KAT Monitor on the data folder and type the key where the passphrase is asked for. Only letters and digits matter; O and I are read as 0 and 1.
</source>
            <translation>KAT Monitor: clave de recuperación

{clinic}


{recovery}


Esta clave abre los datos cifrados de la clínica cuando se pierde su frase de paso o el llavero del ordenador. Quien la tenga con los datos puede leerlo todo. Guárdela con los papeles de la clínica, lejos del ordenador.

Para usarla: inicie KAT Monitor sobre la carpeta de datos y escriba la clave donde se pide la frase de paso. Solo cuentan letras y cifras; O e I se leen como 0 y 1.
</translation>
        </message>
        <message>
            <source>This clinic</source>
            <translation>Esta clínica</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Fases</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>{waning} to {observe}</source>
            <translation>{waning} a {observe}</translation>
        </message>
        <message>
            <source>Peak of an infusion</source>
            <translation>Pico de una infusión</translation>
        </message>
        <message>
            <source>ends {peak_after_infusion} after its end</source>
            <translation>acaba {peak_after_infusion} tras su fin</translation>
        </message>
        <message>
            <source>Onset mark</source>
            <translation>Marca de inicio</translation>
        </message>
        <message>
            <source>{onset_mark} min</source>
            <translation>{onset_mark} min</translation>
        </message>
        <message>
            <source>Peak mark</source>
            <translation>Marca de pico</translation>
        </message>
        <message>
            <source>the start of the last dose</source>
            <translation>el inicio de la última dosis</translation>
        </message>
        <message>
            <source>Stays at least</source>
            <translation>Se queda al menos</translation>
        </message>
        <message>
            <source>{minimum} from {counts}</source>
            <translation>{minimum} desde {counts}</translation>
        </message>
        <message>
            <source>After an infusion</source>
            <translation>Tras una infusión</translation>
        </message>
        <message>
            <source>at least {after_infusion} from its end</source>
            <translation>al menos {after_infusion} desde su fin</translation>
        </message>
        <message>
            <source>Window shown</source>
            <translation>Ventana mostrada</translation>
        </message>
        <message>
            <source>Before the minimum</source>
            <translation>Antes del mínimo</translation>
        </message>
        <message>
            <source>a prescriber may override</source>
            <translation>un médico puede exceptuar</translation>
        </message>
        <message>
            <source>never as discharged</source>
            <translation>nunca como alta</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Se pide</translation>
        </message>
        <message>
            <source>A prescriber may waive</source>
            <translation>Un médico puede dispensar</translation>
        </message>
        <message>
            <source>BP needs a prescriber</source>
            <translation>PA necesita un médico</translation>
        </message>
        <message>
            <source>over {systolic}/{diastolic} mmHg</source>
            <translation>por encima de {systolic}/{diastolic} mmHg</translation>
        </message>
        <message>
            <source>BP, older than {age}</source>
            <translation>PA, más de {age} años</translation>
        </message>
        <message>
            <source>over {systolic_over_age} systolic</source>
            <translation>por encima de {systolic_over_age} sistólica</translation>
        </message>
        <message>
            <source>BP blocks</source>
            <translation>PA bloquea</translation>
        </message>
        <message>
            <source>from {blocked_systolic}/{blocked_diastolic} mmHg</source>
            <translation>desde {blocked_systolic}/{blocked_diastolic} mmHg</translation>
        </message>
        <message>
            <source>recheck below {spo2_recheck} %, prescriber below {spo2_prescriber} %</source>
            <translation>recontrol por debajo de {spo2_recheck} %, médico por debajo de {spo2_prescriber} %</translation>
        </message>
        <message>
            <source>prescriber above {heart_rate_high} or below {heart_rate_low} /min</source>
            <translation>médico por encima de {heart_rate_high} o por debajo de {heart_rate_low} /min</translation>
        </message>
        <message>
            <source>Fasting</source>
            <translation>Ayuno</translation>
        </message>
        <message>
            <source>food {food_hours} h, fluid {fluid_hours} h</source>
            <translation>comida {food_hours} h, bebida {fluid_hours} h</translation>
        </message>
        <message>
            <source>Nasal spray</source>
            <translation>Espray nasal</translation>
        </message>
        <message>
            <source>none for {nasal_spray_hours} h</source>
            <translation>ninguno en {nasal_spray_hours} h</translation>
        </message>
        <message>
            <source>Sets</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>median of at least {sets}, {apart} apart, of the last {within}</source>
            <translation>mediana de al menos {sets}, cada {apart}, de los últimos {within}</translation>
        </message>
        <message>
            <source>Rest before</source>
            <translation>Reposo antes</translation>
        </message>
        <message>
            <source>required</source>
            <translation>exigido</translation>
        </message>
        <message>
            <source>asked, its absence is printed</source>
            <translation>se pide, su falta se imprime</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>no se pide</translation>
        </message>
        <message>
            <source>, as an infusion</source>
            <translation>, como infusión</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>Fármacos</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Rango</translation>
        </message>
        <message>
            <source>Second person's check</source>
            <translation>Revisión de una segunda persona</translation>
        </message>
        <message>
            <source>Weight asked again</source>
            <translation>Peso preguntado de nuevo</translation>
        </message>
        <message>
            <source>if it differs by more than {weight_change_percent} %</source>
            <translation>si difiere más del {weight_change_percent} %</translation>
        </message>
        <message>
            <source> of {device_mg} mg</source>
            <translation> de {device_mg} mg</translation>
        </message>
        <message>
            <source>at most {devices}{mg}, {device_apart} apart</source>
            <translation>como máximo {devices}{mg}, cada {device_apart}</translation>
        </message>
        <message>
            <source>{mg} mg</source>
            <translation>{mg} mg</translation>
        </message>
        <message>
            <source>{mg_per_kg} mg/kg</source>
            <translation>{mg_per_kg} mg/kg</translation>
        </message>
        <message>
            <source>no range set</source>
            <translation>sin rango</translation>
        </message>
        <message>
            <source>Due at minute</source>
            <translation>Toca en el minuto</translation>
        </message>
        <message>
            <source>{sets}, then every {then_every}</source>
            <translation>{sets}, luego cada {then_every}</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Dentro de</translation>
        </message>
        <message>
            <source>± {window}; alert {low_after} late</source>
            <translation>± {window}; alerta {low_after} tarde</translation>
        </message>
        <message>
            <source>A set is</source>
            <translation>Una serie es</translation>
        </message>
        <message>
            <source>Sedation and dissociation</source>
            <translation>Sedación y disociación</translation>
        </message>
        <message>
            <source>asked at {scores}</source>
            <translation>se preguntan en {scores}</translation>
        </message>
        <message>
            <source>Settled, not roused</source>
            <translation>Tranquilo, sin despertar</translation>
        </message>
        <message>
            <source>at most {settled_in_a_row} in a row</source>
            <translation>como máximo {settled_in_a_row} seguidas</translation>
        </message>
        <message>
            <source>BP again</source>
            <translation>PA de nuevo</translation>
        </message>
        <message>
            <source>{medium} after a medium alert; {high} after a high one, then every {high_again}; until {clear} are clear; alert {late} late</source>
            <translation>{medium} tras una alerta media; {high} tras una alta, luego cada {high_again}; hasta {clear} en límite; alerta {late} tarde</translation>
        </message>
        <message>
            <source>Not early</source>
            <translation>No antes</translation>
        </message>
        <message>
            <source>at {strict}</source>
            <translation>en {strict}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>altitude</source>
            <translation>altitud</translation>
        </message>
        <message>
            <source>SpO2 limits marked so are moved by {altitude} %</source>
            <translation>los límites de SpO2 así marcados se mueven {altitude} %</translation>
        </message>
        <message>
            <source>for {hold}</source>
            <translation>durante {hold}</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>en todo momento</translation>
        </message>
        <message>
            <source>also before the dose</source>
            <translation>también antes de la dosis</translation>
        </message>
        <message>
            <source>moved by altitude</source>
            <translation>movido por la altitud</translation>
        </message>
        <message>
            <source>stays until acknowledged</source>
            <translation>queda hasta reconocerse</translation>
        </message>
        <message>
            <source>sound: {sound}</source>
            <translation>sonido: {sound}</translation>
        </message>
        <message>
            <source>a stream ends it by {end_by} inside for {end_s} s</source>
            <translation>un flujo la termina con {end_by} dentro durante {end_s} s</translation>
        </message>
        <message>
            <source>A prescriber may override</source>
            <translation>Un médico puede exceptuar</translation>
        </message>
        <message>
            <source>Last two sets</source>
            <translation>Dos últimas series</translation>
        </message>
        <message>
            <source>at least {sets_apart} apart, the newest at most {newest_within} old</source>
            <translation>al menos a {sets_apart}, la más nueva de {newest_within} como máximo</translation>
        </message>
        <message>
            <source>below {systolic_below}/{diastolic_below} mmHg, within {within_percent} % of baseline</source>
            <translation>por debajo de {systolic_below}/{diastolic_below} mmHg, dentro del {within_percent} % del basal</translation>
        </message>
        <message>
            <source>Low systolic</source>
            <translation>Sistólica baja</translation>
        </message>
        <message>
            <source>from {systolic_low}, or from {systolic_low_floor} if close to baseline</source>
            <translation>desde {systolic_low}, o desde {systolic_low_floor} si está cerca del basal</translation>
        </message>
        <message>
            <source>After a drug for BP</source>
            <translation>Tras un fármaco para la PA</translation>
        </message>
        <message>
            <source>at least {spo2} %, no oxygen for {no_oxygen}</source>
            <translation>al menos {spo2} %, sin oxígeno {no_oxygen}</translation>
        </message>
        <message>
            <source>{heart_rate} /min</source>
            <translation>{heart_rate} /min</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Respiración</translation>
        </message>
        <message>
            <source>{resp_rate} /min</source>
            <translation>{resp_rate} /min</translation>
        </message>
        <message>
            <source>at least {aldrete}</source>
            <translation>al menos {aldrete}</translation>
        </message>
        <message>
            <source>at least {padss}</source>
            <translation>al menos {padss}</translation>
        </message>
        <message>
            <source>at most {pain}</source>
            <translation>como máximo {pain}</translation>
        </message>
        <message>
            <source>After sedating drugs</source>
            <translation>Tras fármacos sedantes</translation>
        </message>
        <message>
            <source>{after_sedative}; after a reversal agent {after_reversal}</source>
            <translation>{after_sedative}; tras un antagonista {after_reversal}</translation>
        </message>
        <message>
            <source>Taxi alone</source>
            <translation>Taxi solo</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>permitido</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>no permitido</translation>
        </message>
        <message>
            <source>{ends} to {ends_2}</source>
            <translation>{ends} a {ends_2}</translation>
        </message>
        <message>
            <source>the lead has to agree: no high-priority alert is left for</source>
            <translation>el responsable debe aceptar: no queda alerta de prioridad alta para</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>viene con el programa</translation>
        </message>
        <message>
            <source>this clinic's own</source>
            <translation>propio de esta clínica</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>aprobado</translation>
        </message>
        <message>
            <source>{unguarded} {label}</source>
            <translation>{unguarded} {label}</translation>
        </message>
        <message>
            <source>{own}, {file}</source>
            <translation>{own}, {file}</translation>
        </message>
        <message>
            <source>Not in force: it has never been right</source>
            <translation>No en vigor: nunca ha estado bien</translation>
        </message>
        <message>
            <source>. Review date passed: {review_by}</source>
            <translation>. Fecha de revisión pasada: {review_by}</translation>
        </message>
        <message>
            <source>. To be reviewed by {review_by}</source>
            <translation>. A revisar antes de {review_by}</translation>
        </message>
        <message>
            <source>The file has mistakes; version {version}, the last without, stays. {stands}</source>
            <translation>El archivo tiene errores; queda la versión {version}, la última sin ellos. {stands}</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>no aprobado</translation>
        </message>
        <message>
            <source>review due</source>
            <translation>toca revisión</translation>
        </message>
        <message>
            <source>{about} By {author}, {date}.</source>
            <translation>{about} Por {author}, {date}.</translation>
        </message>
        <message>
            <source>No high-priority alert for {vitals}: {lead} agreed, {date}. {reason}</source>
            <translation>Sin alerta de prioridad alta para {vitals}: {lead} está de acuerdo, {date}. {reason}</translation>
        </message>
        <message>
            <source>{label} (phase: {phases})</source>
            <translation>{label} (fase: {phases})</translation>
        </message>
        <message>
            <source>1 mistake</source>
            <translation>1 error</translation>
        </message>
        <message>
            <source>{count} mistakes</source>
            <translation>{count} errores</translation>
        </message>
        <message>
            <source>PR</source>
            <translation>FP</translation>
        </message>
        <message>
            <source>BP {upper:g}/{lower:g} at {view}</source>
            <translation>PA {upper:g}/{lower:g} en {view}</translation>
        </message>
        <message>
            <source>{name} {vital} at {view}</source>
            <translation>{name} {vital} en {view}</translation>
        </message>
        <message>
            <source>nothing measured at {minute}</source>
            <translation>nada medido en {minute}</translation>
        </message>
        <message>
            <source>to be signed</source>
            <translation>por firmar</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>le espera</translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>con visto bueno</translation>
        </message>
        <message>
            <source>{total} session</source>
            <translation>{total} sesión</translation>
        </message>
        <message>
            <source>{total} sessions</source>
            <translation>{total} sesiones</translation>
        </message>
        <message>
            <source>{look} needs a look</source>
            <translation>{look} por mirar</translation>
        </message>
        <message>
            <source>{look} need a look</source>
            <translation>{look} por mirar</translation>
        </message>
        <message>
            <source>none needs a look</source>
            <translation>ninguna por mirar</translation>
        </message>
        <message>
            <source>{count} shown{behind}</source>
            <translation>{count} mostradas{behind}</translation>
        </message>
        <message>
            <source>{working} still being read</source>
            <translation>{working} aún leyéndose</translation>
        </message>
        <message>
            <source>, session {number}</source>
            <translation>, sesión {number}</translation>
        </message>
        <message>
            <source>IMPORTED from {clinic}</source>
            <translation>IMPORTADA de {clinic}</translation>
        </message>
        <message>
            <source>{drug} {mg:g} mg</source>
            <translation>{drug} {mg:g} mg</translation>
        </message>
        <message>
            <source>peak {systolic:g}</source>
            <translation>pico {systolic:g}</translation>
        </message>
        <message>
            <source>record not intact</source>
            <translation>registro no intacto</translation>
        </message>
        <message>
            <source>signed there</source>
            <translation>firmada allí</translation>
        </message>
        <message>
            <source>needs a look: {look_words}</source>
            <translation>por mirar: {look_words}</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Límite inferior</translation>
        </message>
        <message>
            <source>Streaming: must hold for, s</source>
            <translation>Flujo: debe durar, s</translation>
        </message>
        <message>
            <source>Ends when inside by</source>
            <translation>Acaba al estar dentro por</translation>
        </message>
        <message>
            <source>Ends after so many s inside</source>
            <translation>Acaba tras tantos s dentro</translation>
        </message>
        <message>
            <source>From minute</source>
            <translation>Desde el minuto</translation>
        </message>
        <message>
            <source>{rule}, {field}: {problem}</source>
            <translation>{rule}, {field}: {problem}</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En orden</translation>
        </message>
        <message>
            <source>Not in order</source>
            <translation>No en orden</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Oído</translation>
        </message>
        <message>
            <source>Not heard</source>
            <translation>No oído</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en orden</translation>
        </message>
        <message>
            <source>NOT IN ORDER</source>
            <translation>NO EN ORDEN</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>por mirar</translation>
        </message>
        <message>
            <source>{room}: {signed}. Failed: {failed}.</source>
            <translation>{room}: {signed}. Fallaron: {failed}.</translation>
        </message>
        <message>
            <source>{room}: not signed today. What fails holds nothing up; it stands in today's records.</source>
            <translation>{room}: hoy sin firmar. Lo que falla no retiene nada; figura en los registros de hoy.</translation>
        </message>
        <message>
            <source>{words}{words_2}</source>
            <translation>{words}{words_2}</translation>
        </message>
        <message>
            <source>: {words}</source>
            <translation>: {words}</translation>
        </message>
        <message>
            <source>NOT SIGNED today</source>
            <translation>HOY SIN FIRMAR</translation>
        </message>
        <message>
            <source>{signed}, NOT IN ORDER: {failed}</source>
            <translation>{signed}, NO EN ORDEN: {failed}</translation>
        </message>
        <message>
            <source>{signed}, all in order</source>
            <translation>{signed}, todo en orden</translation>
        </message>
        <message>
            <source>{named}   responsible: {holder}</source>
            <translation>{named}   responsable: {holder}</translation>
        </message>
        <message>
            <source>before dose</source>
            <translation>antes de dosis</translation>
        </message>
        <message>
            <source>{default} {unit}</source>
            <translation>{default} {unit}</translation>
        </message>
        <message>
            <source>{help} Usually {default}.</source>
            <translation>{help} Habitual: {default}.</translation>
        </message>
        <message>
            <source>Record and reminder aid</source>
            <translation>Registro y recordatorio</translation>
        </message>
        <message>
            <source>not a medical device</source>
            <translation>no es producto sanitario</translation>
        </message>
        <message>
            <source>BEFORE DOSE</source>
            <translation>ANTES DE DOSIS</translation>
        </message>
        <message>
            <source>ONSET</source>
            <translation>INICIO</translation>
        </message>
        <message>
            <source>PEAK</source>
            <translation>PICO</translation>
        </message>
        <message>
            <source>WANING</source>
            <translation>DESCENSO</translation>
        </message>
        <message>
            <source>OBSERVE</source>
            <translation>OBSERVACIÓN</translation>
        </message>
        <message>
            <source> of {course}</source>
            <translation> de {course}</translation>
        </message>
        <message>
            <source>session {number}{of}</source>
            <translation>sesión {number}{of}</translation>
        </message>
        <message>
            <source>Identity hidden</source>
            <translation>Identidad oculta</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>nadie ha iniciado sesión</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>BLOQUEADO</translation>
        </message>
        <message>
            <source>NOT RECORDING</source>
            <translation>SIN REGISTRO</translation>
        </message>
        <message>
            <source>SIMULATED · PIN {pin}</source>
            <translation>SIMULADA · PIN {pin}</translation>
        </message>
        <message>
            <source>SIMULATED</source>
            <translation>SIMULADA</translation>
        </message>
        <message>
            <source>REPLAYED</source>
            <translation>REPRODUCIDA</translation>
        </message>
        <message>
            <source>ENDED</source>
            <translation>TERMINADA</translation>
        </message>
        <message>
            <source>leave ≥ {wall_text}</source>
            <translation>salida ≥ {wall_text}</translation>
        </message>
        <message>
            <source>in {ms} h {ms_2:02d}</source>
            <translation>en {ms} h {ms_2:02d}</translation>
        </message>
        <message>
            <source>in {ms} min</source>
            <translation>en {ms} min</translation>
        </message>
        <message>
            <source>time is over</source>
            <translation>tiempo cumplido</translation>
        </message>
        <message>
            <source>In limits</source>
            <translation>En límites</translation>
        </message>
        <message>
            <source>Check due</source>
            <translation>Toca control</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <source>Alert: nurse called</source>
            <translation>Alerta: enfermería llamada</translation>
        </message>
        <message>
            <source>Alert: call the nurse</source>
            <translation>Alerta: llame a enfermería</translation>
        </message>
        <message>
            <source>Nurse called {call_t}</source>
            <translation>Enfermería llamada {call_t}</translation>
        </message>
        <message>
            <source>no fresh {blank}</source>
            <translation>nada reciente: {blank}</translation>
        </message>
        <message>
            <source>too old: </source>
            <translation>demasiado viejo: </translation>
        </message>
        <message>
            <source>{name} {old}{value} {unit}</source>
            <translation>{name} {old}{value} {unit}</translation>
        </message>
        <message>
            <source>MAP {average:g}</source>
            <translation>PAM {average:g}</translation>
        </message>
        <message>
            <source>EtCO₂ {value:g}</source>
            <translation>EtCO₂ {value:g}</translation>
        </message>
        <message>
            <source>settled {age_text} ago</source>
            <translation>tranquilo hace {age_text}</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>aún sin puntuar</translation>
        </message>
        <message>
            <source>dissoc. {value:g}</source>
            <translation>disoc. {value:g}</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>de 5</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>cuff inflates</source>
            <translation>manguito se infla</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>aún sin medir</translation>
        </message>
        <message>
            <source>HIGH PRIORITY</source>
            <translation>PRIORIDAD ALTA</translation>
        </message>
        <message>
            <source>MEDIUM PRIORITY</source>
            <translation>PRIORIDAD MEDIA</translation>
        </message>
        <message>
            <source>LOW PRIORITY</source>
            <translation>PRIORIDAD BAJA</translation>
        </message>
        <message>
            <source>{words} · seen</source>
            <translation>{words} · visto</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Sucesos</translation>
        </message>
        <message>
            <source>struck: </source>
            <translation>tachado: </translation>
        </message>
        <message>
            <source>{priority} alert: </source>
            <translation>alerta {priority}: </translation>
        </message>
        <message>
            <source>still open: </source>
            <translation>aún abierto: </translation>
        </message>
        <message>
            <source>{which} {why}</source>
            <translation>{which} {why}</translation>
        </message>
        <message>
            <source>addendum by {name}: {text}</source>
            <translation>adenda de {name}: {text}</translation>
        </message>
        <message>
            <source>entered {wall_text}</source>
            <translation>anotado {wall_text}</translation>
        </message>
        <message>
            <source>settled, not roused</source>
            <translation>tranquilo, sin despertar</translation>
        </message>
        <message>
            <source>corrected to {readings_text},</source>
            <translation>corregido a {readings_text},</translation>
        </message>
        <message>
            <source>{label} not measured</source>
            <translation>{label} no medido</translation>
        </message>
        <message>
            <source>{code} resolved</source>
            <translation>{code} resuelto</translation>
        </message>
        <message>
            <source>Dose: {drug} {mg:g} mg {route}{device}</source>
            <translation>Dosis: {drug} {mg:g} mg {route}{device}</translation>
        </message>
        <message>
            <source>time corrected from {first}: {reason}</source>
            <translation>hora corregida desde {first}: {reason}</translation>
        </message>
        <message>
            <source> to {rate_mg_h:g} mg/h</source>
            <translation> a {rate_mg_h:g} mg/h</translation>
        </message>
        <message>
            <source>Infusion {change}{rate}</source>
            <translation>Infusión {change}{rate}</translation>
        </message>
        <message>
            <source>and {also} more limits</source>
            <translation>y {also} límites más</translation>
        </message>
        <message>
            <source>and 1 more limit</source>
            <translation>y 1 límite más</translation>
        </message>
        <message>
            <source>{action} by {who}</source>
            <translation>{action} por {who}</translation>
        </message>
        <message>
            <source>ended {when}: {why}</source>
            <translation>acabó {when}: {why}</translation>
        </message>
        <message>
            <source>Limit for this patient: {rule} {change}</source>
            <translation>Límite para este paciente: {rule} {change}</translation>
        </message>
        <message>
            <source>Own note of {by}</source>
            <translation>Nota propia de {by}</translation>
        </message>
        <message>
            <source>only its author can read it</source>
            <translation>solo su autor puede leerla</translation>
        </message>
        <message>
            <source>Gap: nothing was recorded</source>
            <translation>Hueco: no se registró nada</translation>
        </message>
        <message>
            <source>Session ended: {ending}</source>
            <translation>Sesión terminada: {ending}</translation>
        </message>
        <message>
            <source>EMERGENCY</source>
            <translation>EMERGENCIA</translation>
        </message>
        <message>
            <source>Nurse called</source>
            <translation>Enfermería llamada</translation>
        </message>
        <message>
            <source>Program restarted, session goes on</source>
            <translation>Programa reiniciado, la sesión sigue</translation>
        </message>
        <message>
            <source>NOT RECORDING from here</source>
            <translation>SIN REGISTRO desde aquí</translation>
        </message>
        <message>
            <source>Recording again, nothing lost</source>
            <translation>Registra de nuevo, nada perdido</translation>
        </message>
        <message>
            <source>Clinically ready to go home</source>
            <translation>Clínicamente listo para ir a casa</translation>
        </message>
        <message>
            <source>Escort not available</source>
            <translation>Acompañante no disponible</translation>
        </message>
        <message>
            <source>{person} present</source>
            <translation>{person} presente</translation>
        </message>
        <message>
            <source>{person} left</source>
            <translation>{person} se fue</translation>
        </message>
        <message>
            <source>{title}: {summary}</source>
            <translation>{title}: {summary}</translation>
        </message>
        <message>
            <source>Handed over to {to}</source>
            <translation>Relevo dado a {to}</translation>
        </message>
        <message>
            <source>{many} entry behind the lock claimed</source>
            <translation>{many} entrada tras el bloqueo reclamada</translation>
        </message>
        <message>
            <source>{many} entries behind the lock claimed</source>
            <translation>{many} entradas tras el bloqueo reclamadas</translation>
        </message>
        <message>
            <source>Gate waived: {gate}</source>
            <translation>Control dispensado: {gate}</translation>
        </message>
        <message>
            <source>Discharge criteria overridden</source>
            <translation>Criterios de alta exceptuados</translation>
        </message>
        <message>
            <source>Signed by {name}, {person_role}</source>
            <translation>Firmado por {name}, {person_role}</translation>
        </message>
        <message>
            <source>Addendum by {name}</source>
            <translation>Adenda de {name}</translation>
        </message>
        <message>
            <source>Countersigned by {name}</source>
            <translation>Refrendado por {name}</translation>
        </message>
        <message>
            <source>Signed off by {name}</source>
            <translation>Visto bueno de {name}</translation>
        </message>
        <message>
            <source>Sound can be heard again</source>
            <translation>El sonido se oye de nuevo</translation>
        </message>
        <message>
            <source>Screen updates again</source>
            <translation>La pantalla se actualiza de nuevo</translation>
        </message>
        <message>
            <source>Screen did not update</source>
            <translation>La pantalla no se actualizó</translation>
        </message>
        <message>
            <source>Computer is kept awake</source>
            <translation>El ordenador se mantiene despierto</translation>
        </message>
        <message>
            <source>Computer may go to sleep</source>
            <translation>El ordenador puede suspenderse</translation>
        </message>
        <message>
            <source>Battery is charged again</source>
            <translation>La batería está cargada de nuevo</translation>
        </message>
        <message>
            <source>Battery low</source>
            <translation>Batería baja</translation>
        </message>
        <message>
            <source>Second copy is kept again</source>
            <translation>Hay segunda copia de nuevo</translation>
        </message>
        <message>
            <source>No second copy</source>
            <translation>Sin segunda copia</translation>
        </message>
        <message>
            <source> high</source>
            <translation> alto</translation>
        </message>
        <message>
            <source> low</source>
            <translation> bajo</translation>
        </message>
        <message>
            <source>{label}{side} sound paused</source>
            <translation>{label}{side}: sonido en pausa</translation>
        </message>
        <message>
            <source>up to {until}</source>
            <translation>hasta {until}</translation>
        </message>
        <message>
            <source>Sound on again</source>
            <translation>Sonido activado de nuevo</translation>
        </message>
        <message>
            <source>Devices off on purpose: {reason}</source>
            <translation>Aparatos apagados a propósito: {reason}</translation>
        </message>
        <message>
            <source>{label} watched again</source>
            <translation>{label} vigilado de nuevo</translation>
        </message>
        <message>
            <source>Sound of the room: {profile}</source>
            <translation>Sonido, sala {profile}</translation>
        </message>
        <message>
            <source>from minute {start:.0f} to {end:.0f}</source>
            <translation>del minuto {start:.0f} al {end:.0f}</translation>
        </message>
        <message>
            <source>; dotted behind it: {words}</source>
            <translation>; punteado detrás: {words}</translation>
        </message>
        <message>
            <source>Trend of blood pressure, heart rate, oxygen saturation and breathing, {spans}; now minute {now:.0f}{behind}</source>
            <translation>Curva de presión arterial, frecuencia cardiaca, saturación de oxígeno y respiración, {spans}; ahora minuto {now:.0f}{behind}</translation>
        </message>
        <message>
            <source>RN</source>
            <translation>Enf</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Ter</translation>
        </message>
        <message>
            <source>MD</source>
            <translation>Dr</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>Admin</translation>
        </message>
        <message>
            <source>sensor off</source>
            <translation>sensor quitado</translation>
        </message>
        <message>
            <source>searching</source>
            <translation>buscando</translation>
        </message>
        <message>
            <source>held</source>
            <translation>retenido</translation>
        </message>
        <message>
            <source>device demo</source>
            <translation>demo del aparato</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>no disponible</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>no válido</translation>
        </message>
        <message>
            <source>implausible</source>
            <translation>inverosímil</translation>
        </message>
        <message>
            <source>artefact</source>
            <translation>artefacto</translation>
        </message>
        <message>
            <source>low perfusion</source>
            <translation>perfusión baja</translation>
        </message>
        <message>
            <source>irregular</source>
            <translation>irregular</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmado</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sept</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{ms} s</source>
            <translation>{ms} s</translation>
        </message>
        <message>
            <source>{ms} min</source>
            <translation>{ms} min</translation>
        </message>
        <message>
            <source>{ms} h {ms_2:02d}</source>
            <translation>{ms} h {ms_2:02d}</translation>
        </message>
        <message>
            <source>typed</source>
            <translation>escrito</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <source>cuff</source>
            <translation>manguito</translation>
        </message>
        <message>
            <source>capnometer</source>
            <translation>capnómetro</translation>
        </message>
        <message>
            <source>oximeter</source>
            <translation>oxímetro</translation>
        </message>
        <message>
            <source>{mark} {name}</source>
            <translation>{mark} {name}</translation>
        </message>
        <message>
            <source>BP -- {quality_words}</source>
            <translation>PA -- {quality_words}</translation>
        </message>
        <message>
            <source>BP {value:g}/{value_2:g}{middle}</source>
            <translation>PA {value:g}/{value_2:g}{middle}</translation>
        </message>
        <message>
            <source> {mark}</source>
            <translation> {mark}</translation>
        </message>
        <message>
            <source>A fault of the program stopped this. Nothing of it is kept; try again</source>
            <translation>Un fallo del programa detuvo esto. No se guarda nada; inténtelo de nuevo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>{title}: {words}</source>
            <translation>{title}: {words}</translation>
        </message>
        <message>
            <source>{title}: stopping</source>
            <translation>{title}: deteniendo</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <translation>{name}: {words}</translation>
        </message>
        <message>
            <source>Quick event</source>
            <translation>Suceso rápido</translation>
        </message>
        <message>
            <source>{text} (may stay empty)</source>
            <translation>{text} (puede quedar vacío)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>   T{minute:+.0f} min</source>
            <translation>   T{minute:+.0f} min</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Capital letter</source>
            <translation>Mayúscula</translation>
        </message>
        <message>
            <source>Capitals stay</source>
            <translation>Las mayúsculas quedan</translation>
        </message>
        <message>
            <source>One sign to the left</source>
            <translation>Un carácter a la izquierda</translation>
        </message>
        <message>
            <source>One sign to the right</source>
            <translation>Un carácter a la derecha</translation>
        </message>
        <message>
            <source>Space bar</source>
            <translation>Barra espaciadora</translation>
        </message>
        <message>
            <source>Put the keyboard away</source>
            <translation>Guardar el teclado</translation>
        </message>
        <message>
            <source>Other keys: {signs}</source>
            <translation>Otras teclas: {signs}</translation>
        </message>
        <message>
            <source>Keyboard on the screen, key {key}</source>
            <translation>Teclado en pantalla, tecla {key}</translation>
        </message>
        <message>
            <source>in front</source>
            <translation>delante</translation>
        </message>
        <message>
            <source>again to go there</source>
            <translation>de nuevo para ir</translation>
        </message>
        <message>
            <source>press twice to go there</source>
            <translation>pulse dos veces para ir</translation>
        </message>
        <message>
            <source>{words}, key {key}</source>
            <translation>{words}, tecla {key}</translation>
        </message>
        <message>
            <source>{front}. {priority} {alert}</source>
            <translation>{front}. {priority} {alert}</translation>
        </message>
        <message>
            <source>Again: go to {words}</source>
            <translation>De nuevo: ir a {words}</translation>
        </message>
        <message>
            <source>no sound output was found</source>
            <translation>no se halló salida de sonido</translation>
        </message>
        <message>
            <source>this computer lacks what is needed to play sound</source>
            <translation>a este ordenador le falta algo para tocar sonido</translation>
        </message>
        <message>
            <source>the sound output does not open</source>
            <translation>la salida de sonido no se abre</translation>
        </message>
        <message>
            <source>the headset is not connected</source>
            <translation>los auriculares no están conectados</translation>
        </message>
        <message>
            <source>Off or paused</source>
            <translation>Apagado o en pausa</translation>
        </message>
        <message>
            <source>+{more} more off</source>
            <translation>+{more} más apagados</translation>
        </message>
        <message>
            <source>not written down before the dose</source>
            <translation>no escrito antes de la dosis</translation>
        </message>
        <message>
            <source>Newest values</source>
            <translation>Valores más nuevos</translation>
        </message>
        <message>
            <source>{name} {old}{value}, {age}</source>
            <translation>{name} {old}{value}, {age}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Call the nurse</source>
            <translation>Llamar a enfermería</translation>
        </message>
        <message>
            <source>Intention</source>
            <translation>Intención</translation>
        </message>
        <message>
            <source>Show only {words}</source>
            <translation>Mostrar solo {words}</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>OPEN  {text}</source>
            <translation>ABIERTO  {text}</translation>
        </message>
        <message>
            <source>SpO₂ %</source>
            <translation>SpO₂ %</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Curva</translation>
        </message>
        <message>
            <source>Held. C follows again</source>
            <translation>Retenida. C sigue de nuevo</translation>
        </message>
        <message>
            <source>dotted: {words}</source>
            <translation>punteado: {words}</translation>
        </message>
        <message>
            <source>Drug given: which one, with E</source>
            <translation>Fármaco dado: cuál, con E</translation>
        </message>
        <message>
            <source>The infusion was stopped at the pump. A nurse or prescriber enters it under Infusion.</source>
            <translation>La infusión se detuvo en la bomba. Enfermería o un médico lo anota en Infusión.</translation>
        </message>
        <message>
            <source>Kept as a note: a nurse or prescriber enters it under Infusion</source>
            <translation>Guardado como nota: enfermería o un médico lo anota en Infusión</translation>
        </message>
        <message>
            <source>SBP</source>
            <translation>PAS</translation>
        </message>
        <message>
            <source>DBP</source>
            <translation>PAD</translation>
        </message>
        <message>
            <source>PI</source>
            <translation>IP</translation>
        </message>
        <message>
            <source>Translation not clinically reviewed</source>
            <translation>Traducción sin revisión clínica</translation>
        </message>
        <message>
            <source>Mark the entries that are yours</source>
            <translation>Marque las entradas que son suyas</translation>
        </message>
        <message>
            <source>Choose first who is at the screen instead</source>
            <translation>Elija primero quién está en la pantalla en su lugar</translation>
        </message>
        <message>
            <source>{initials} has an unfinished entry: take it up or clear it first</source>
            <translation>{initials} tiene una entrada sin acabar: retómela o bórrela primero</translation>
        </message>
        <message>
            <source>more than {weight_change_percent:g} % off{last}: weigh again</source>
            <translation>más del {weight_change_percent:g} % de diferencia{last}: pese de nuevo</translation>
        </message>
        <message>
            <source>the two PINs differ: type the second again</source>
            <translation>los dos PIN difieren: escriba el segundo de nuevo</translation>
        </message>
        <message>
            <source>Written: {out}</source>
            <translation>Escrito: {out}</translation>
        </message>
        <message>
            <source>{text} is missing</source>
            <translation>falta {text}</translation>
        </message>
        <message>
            <source>{text}: a number, such as 2</source>
            <translation>{text}: un número, como 2</translation>
        </message>
        <message>
            <source>{name} is a name: write {instead}, or Store again to keep it</source>
            <translation>{name} es un nombre: escriba {instead}, o Guardar de nuevo para dejarlo</translation>
        </message>
        <message>
            <source>say why it is not met</source>
            <translation>diga por qué no se cumple</translation>
        </message>
        <message>
            <source>{unclaimed} entered behind the lock: whose?</source>
            <translation>{unclaimed} anotadas tras el bloqueo: ¿de quién?</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <source>Trust this key</source>
            <translation>Confiar en esta clave</translation>
        </message>
        <message>
            <source>No longer trust this key</source>
            <translation>Dejar de confiar en esta clave</translation>
        </message>
        <message>
            <source>Make my key</source>
            <translation>Hacer mi clave</translation>
        </message>
        <message>
            <source>Dose given: {few} missing</source>
            <translation>Dosis dada: faltan {few}</translation>
        </message>
        <message>
            <source>Record the dose</source>
            <translation>Registrar la dosis</translation>
        </message>
        <message>
            <source>Sign now</source>
            <translation>Firmar ahora</translation>
        </message>
        <message>
            <source>{speed} times</source>
            <translation>{speed} veces</translation>
        </message>
        <message>
            <source>Sign off {count} quiet</source>
            <translation>Visar {count} tranquilas</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cumplido</translation>
        </message>
        <message>
            <source>this is not the last group: compare it with the print</source>
            <translation>este no es el último grupo: compárelo con el impreso</translation>
        </message>
        <message>
            <source>Strike {left} s</source>
            <translation>Tachar {left} s</translation>
        </message>
        <message>
            <source>Strike 10 s</source>
            <translation>Tachar 10 s</translation>
        </message>
        <message>
            <source>tick this first: it is a decision for the whole clinic</source>
            <translation>marque esto primero: es una decisión para toda la clínica</translation>
        </message>
    </context>
</TS>
